def summed_to(gradient, shape):
    padded = (*shape, *[1] * (gradient.ndim - len(shape)))
    for dim, size in enumerate(padded):
        if size == 1:
            gradient = gradient.sum(dim=dim, keepdim=True)
    return gradient.reshape(shape)


check(summed_to, summed_to_with_loops, inputs)
#> ✗ values: expected torch.tensor([5., 10.])
#>              found torch.tensor([3., 12.])
#>   gradient = torch.tensor([[1., 2.], [4., 8.]])
#>   shape = (2,)
