def fit_by_hand(x, y, steps, learning_rate):
    mean_x, mean_y = x.mean().item(), y.mean().item()
    mean_xx, mean_xy = (x * x).mean().item(), (x * y).mean().item()
    weight, bias = 0.0, 0.0
    for _ in range(steps):
        weight_slope = 2 * (weight * mean_xx + bias * mean_x - mean_xy)
        bias_slope = 2 * (weight * mean_x + bias - mean_y)
        weight, bias = (
            weight - learning_rate * weight_slope,
            bias - learning_rate * bias_slope,
        )
    return torch.tensor([weight, bias])


check(fit_by_hand, fit_with_loops, inputs)
#> ✓ fit_by_hand: 15 inputs agree
