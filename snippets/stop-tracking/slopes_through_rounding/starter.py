def slopes_through_rounding(loss, x):
    """function, marked leaf (n,) -> unmarked (n,): slopes of loss(x.round()).

    As if round had slope 1. Call the loss once; leave x and x.grad alone.
    """
    raise NotImplementedError("your turn")


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ NotImplementedError: your turn
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
