def summed_to(gradient, shape):
    new = gradient.ndim - len(shape)
    dims = [i for i in range(gradient.ndim) if i < new or shape[i - new] == 1]
    return gradient.sum(dim=dims).reshape(shape) if dims else gradient.clone()


check(summed_to, summed_to_with_loops, inputs)
#> ✓ summed_to: 18 inputs agree
