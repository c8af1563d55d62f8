def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w = torch.where(frozen, w, w - learning_rate * w.grad)
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✗ RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
#>   loss = sum_of_squares
#>   start = torch.tensor([1.2645])
#>   frozen = torch.tensor([True])
#>   learning_rate = 0.05
#>   steps = 7
