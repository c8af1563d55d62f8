def fit_with_autograd(x, y, steps, learning_rate):
    line = torch.zeros(2)
    for _ in range(steps):
        line.requires_grad_()
        weight, bias = line
        ((y - bias - weight * x) ** 2).mean().backward()
        line = line.detach() - learning_rate * line.grad
    return line


check(fit_with_autograd, fit_with_loops, inputs)
#> ✓ fit_with_autograd: 15 inputs agree
