def summed_to(gradient, shape):
    return gradient.sum_to_size(shape)


check(summed_to, summed_to_with_loops, inputs)
#> ✓ summed_to: 18 inputs agree
