def slopes_of_third_moment(x):
    """(n,) -> (n,), n > 0: slopes of ((x - x.mean()) ** 3).mean().

    No autograd, no loops.
    """
    raise NotImplementedError("your turn")


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([4.])
