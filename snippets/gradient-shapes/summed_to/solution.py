def summed_to(gradient, shape):
    while gradient.ndim > len(shape):
        gradient = gradient.sum(dim=0)
    for dim, size in enumerate(shape):
        if size == 1:
            gradient = gradient.sum(dim=dim, keepdim=True)
    return gradient


check(summed_to, summed_to_with_loops, inputs)
#> ✓ summed_to: 18 inputs agree
