def summed_to(gradient, shape):
    if gradient.ndim > len(shape):
        gradient = gradient.sum(dim=0)
    for dim, size in enumerate(shape):
        if size == 1:
            gradient = gradient.sum(dim=dim, keepdim=True)
    return gradient


check(summed_to, summed_to_with_loops, inputs)
#> ✗ shape: expected (), found (2,)
#>   gradient = torch.tensor([[1., 2.], [4., 8.]])
#>   shape = ()
