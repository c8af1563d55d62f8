def fit_by_hand(x, y, steps, learning_rate):
    weight = torch.tensor(0.0)
    bias = torch.tensor(0.0)
    for _ in range(steps):
        missed = y - (weight * x + bias)  # (n,)
        weight_slope = 2 * (missed * x).mean()
        bias_slope = 2 * missed.mean()
        weight -= learning_rate * weight_slope
        bias -= learning_rate * bias_slope
    return torch.stack([weight, bias])


check(fit_by_hand, fit_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.6000, 0.6000])
#>              found torch.tensor([-0.6000, -0.6000])
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   steps = 1
#>   learning_rate = 0.1
