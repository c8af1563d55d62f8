def summed_to(gradient, shape):
    new = gradient.ndim - len(shape)
    padded = (1,) * new + tuple(shape)
    dims = [i for i in range(gradient.ndim) if padded[i] != gradient.shape[i]]
    return gradient.sum(dim=dims, keepdim=True).reshape(shape)


check(summed_to, summed_to_with_loops, inputs)
#> ✗ RuntimeError: shape '[2]' is invalid for input of size 1
#>   gradient = torch.tensor([1., 2.])
#>   shape = (2,)
