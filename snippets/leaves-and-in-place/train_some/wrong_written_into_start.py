def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().requires_grad_()
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w[~frozen] -= learning_rate * w.grad[~frozen]
        w.grad = None
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ input start values: expected torch.tensor([4.])
#>                          found torch.tensor([2.])
#>   loss = sum_of_squares
#>   start = torch.tensor([4.])
#>   frozen = torch.tensor([False])
#>   learning_rate = 0.25
#>   steps = 1
