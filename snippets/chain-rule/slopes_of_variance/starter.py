def slopes_of_variance(x):
    """(n,) -> (n,): slopes of ((x - x.mean()) ** 2).mean(), without autograd."""
    raise NotImplementedError("your turn")


check(slopes_of_variance, slopes_of_variance_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([1.5410])
