def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w -= learning_rate * w.grad * ~frozen
        w.grad = None
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.0000, 3.7500])
#>              found torch.tensor([torch.nan, 3.7500])
#>   loss = sum_of_roots
#>   start = torch.tensor([0., 4.])
#>   frozen = torch.tensor([True, False])
#>   learning_rate = 1.0
#>   steps = 1
