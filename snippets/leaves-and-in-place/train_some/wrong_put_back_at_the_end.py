def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w -= learning_rate * w.grad
        w.grad = None
    return torch.where(frozen, start, w).detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ values: expected torch.tensor([4., 6.])
#>              found torch.tensor([4.0000, 6.5000])
#>   loss = torch.prod
#>   start = torch.tensor([4., 8.])
#>   frozen = torch.tensor([True, False])
#>   learning_rate = 0.25
#>   steps = 2
