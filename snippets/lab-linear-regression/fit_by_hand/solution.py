def fit_by_hand(x, y, steps, learning_rate):
    weight = torch.tensor(0.0)
    bias = torch.tensor(0.0)
    for _ in range(steps):
        missed = weight * x + bias - y  # (n,)
        weight_slope = 2 * (missed * x).mean()
        bias_slope = 2 * missed.mean()
        weight -= learning_rate * weight_slope
        bias -= learning_rate * bias_slope
    return torch.stack([weight, bias])


check(fit_by_hand, fit_with_loops, inputs)
#> ✓ fit_by_hand: 15 inputs agree
