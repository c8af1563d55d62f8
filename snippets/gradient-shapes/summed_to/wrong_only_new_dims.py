def summed_to(gradient, shape):
    while gradient.ndim > len(shape):
        gradient = gradient.sum(dim=0)
    return gradient


check(summed_to, summed_to_with_loops, inputs)
#> ✗ shape: expected (1,), found (2,)
#>   gradient = torch.tensor([1., 2.])
#>   shape = (1,)
