def summed_to(gradient, shape):
    x = torch.zeros(shape, dtype=gradient.dtype, requires_grad=True)
    x.expand(gradient.shape).backward(gradient)
    return x.grad


check(summed_to, summed_to_with_loops, inputs)
#> ✓ summed_to: 18 inputs agree
