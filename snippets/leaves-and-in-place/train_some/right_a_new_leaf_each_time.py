def train_some(loss, start, frozen, learning_rate, steps):
    w = start.detach()
    for _ in range(steps):
        slopes = torch.func.grad(loss)(w)
        w = torch.where(frozen, w, w - learning_rate * slopes)
    return w


check(train_some, train_some_with_loops, inputs)
#> ✓ train_some: 25 inputs agree
