def gradient_of_each(losses, w):
    return torch.func.jacrev(losses)(w.detach())


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✓ gradient_of_each: 11 inputs agree
