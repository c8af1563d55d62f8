def fit_by_hand(x, y, steps, learning_rate):
    columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (n, 2)
    line = torch.zeros(2)
    for _ in range(steps):
        line = line - 2 * learning_rate / len(x) * columns.T @ (columns @ line - y)
    return line


check(fit_by_hand, fit_with_loops, inputs)
#> ✓ fit_by_hand: 15 inputs agree
