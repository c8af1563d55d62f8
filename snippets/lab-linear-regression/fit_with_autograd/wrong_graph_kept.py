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
    return torch.stack([weight, bias])


check(fit_with_autograd, fit_with_loops, inputs)
#> ✗ requires_grad: expected False, found True
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   steps = 0
#>   learning_rate = 0.1
