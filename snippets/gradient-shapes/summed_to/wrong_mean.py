def summed_to(gradient, shape):
    while gradient.ndim > len(shape):
        gradient = gradient.mean(dim=0)
    for dim, size in enumerate(shape):
        if size == 1:
            gradient = gradient.mean(dim=dim, keepdim=True)
    return gradient


check(summed_to, summed_to_with_loops, inputs)
#> ✗ values: expected torch.tensor(3.), found torch.tensor(1.5000)
#>   gradient = torch.tensor([1., 2.])
#>   shape = ()
