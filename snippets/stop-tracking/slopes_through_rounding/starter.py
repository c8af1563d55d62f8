def slopes_through_rounding(loss, x):
    """function, (n,) -> (n,): of loss(x.round()), as if round had slope 1."""
    raise NotImplementedError("your turn")


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
