def fit_with_autograd(x, y, steps, learning_rate):
    line = torch.zeros(2, requires_grad=True)
    for _ in range(steps):
        loss = torch.nn.functional.mse_loss(line[0] * x + line[1], y)
        (slopes,) = torch.autograd.grad(loss, line)
        with torch.no_grad():
            line -= learning_rate * slopes
    return line.detach()


check(fit_with_autograd, fit_with_loops, inputs)
#> ✓ fit_with_autograd: 15 inputs agree
