def slopes(function, points):
    """function, unmarked (n,) -> unmarked (n,): the slope at each point.

    One call of the function, one backward(); the points stay unmarked.
    """
    raise NotImplementedError("your turn")


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ NotImplementedError: your turn
#>   function = cubed
#>   points = torch.tensor([1.5410])
