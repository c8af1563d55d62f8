def summed_to(gradient, shape):
    """Broadcast from shape to gradient.shape; now back: -> shape."""
    raise NotImplementedError("your turn")


check(summed_to, summed_to_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   gradient = torch.tensor(0.5186)
#>   shape = ()
