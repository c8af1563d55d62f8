def summed_to(gradient, shape):
    while gradient.ndim > len(shape):
        gradient = gradient[0]
    for dim, size in enumerate(shape):
        if size == 1:
            gradient = gradient.narrow(dim, 0, 1)
    return gradient


check(summed_to, summed_to_with_loops, inputs)
#> ✗ values: expected torch.tensor(3.), found torch.tensor(1.)
#>   gradient = torch.tensor([1., 2.])
#>   shape = ()
