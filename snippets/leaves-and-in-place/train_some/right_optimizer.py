def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach().clone().requires_grad_()
    optimizer = torch.optim.SGD([w], lr=learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        loss(w).backward()
        w.grad[frozen] = 0
        optimizer.step()
    return w.detach()


check(train_some, train_some_with_loops, inputs)
#> ✓ train_some: 25 inputs agree
