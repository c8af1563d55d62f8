def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()  # (n,)
    for _ in range(steps):
        loss(w).backward()
        with torch.no_grad():
            w[~frozen] -= learning_rate * w.grad[~frozen]
        w.grad = None
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✓ train_some: 25 inputs agree
