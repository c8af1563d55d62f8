def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    w[frozen].detach()
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w -= learning_rate * w.grad
        w.grad = None
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.2645])
#>              found torch.tensor([0.6048])
#>   loss = sum_of_squares
#>   start = torch.tensor([1.2645])
#>   frozen = torch.tensor([True])
#>   learning_rate = 0.05
#>   steps = 7
