def fit_by_hand(x, y, steps, learning_rate):
    """(n,), (n,), int, float -> (2,): weight and bias, from 0 and 0."""
    raise NotImplementedError("your turn")


check(fit_by_hand, fit_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([1.])
#>   y = torch.tensor([3.])
#>   steps = 0
#>   learning_rate = 0.1
