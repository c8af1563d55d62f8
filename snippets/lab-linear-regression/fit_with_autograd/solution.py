def fit_with_autograd(x, y, steps, learning_rate):
    weight = torch.tensor(0.0, requires_grad=True)
    bias = torch.tensor(0.0, requires_grad=True)
    for _ in range(steps):
        loss = (weight * x + bias - y).square().mean()
        loss.backward()
        with torch.no_grad():
            weight -= learning_rate * weight.grad
            bias -= learning_rate * bias.grad
        weight.grad = None
        bias.grad = None
    return torch.stack([weight, bias]).detach()


check(fit_with_autograd, fit_with_loops, inputs)
#> ✓ fit_with_autograd: 15 inputs agree
