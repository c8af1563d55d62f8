def fit_with_autograd(x, y, steps, learning_rate):
    weight = torch.tensor(0.0, requires_grad=True)
    bias = torch.tensor(0.0, requires_grad=True)
    for _ in range(steps):
        loss = (weight * x + bias - y).square().mean()
        loss.backward()
        with torch.no_grad():
            weight -= learning_rate * weight.grad
            bias -= learning_rate * bias.grad
    return torch.stack([weight, bias]).detach()


check(fit_with_autograd)
#> ✗ [weight, bias]: expected [0.96, 0.96], found [1.56, 1.56]
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   fit_with_autograd(x, y, steps=2, learning_rate=0.1)
