def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    for _ in range(steps):
        loss(w).backward()
        w[~frozen] -= learning_rate * w.grad[~frozen]
        w.grad = None
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
#>   loss = sum_of_squares
#>   start = torch.tensor([4.])
#>   frozen = torch.tensor([False])
#>   learning_rate = 0.25
#>   steps = 1
