def summed_to(gradient, shape):
    """gradient, tuple of sizes -> a tensor of that shape.

    Whatever has that shape can be broadcast to gradient.shape.
    """
    raise NotImplementedError("your turn")


check(summed_to, summed_to_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   gradient = torch.tensor(3.)
#>   shape = ()
