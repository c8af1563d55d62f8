def train_line(x, y, epochs, learning_rate):
    """(n,), (n,) -> (2,): weight and bias, both from 0, MSE, plain SGD."""
    raise NotImplementedError("your turn")


check(train_line, train_line_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([-2.1788])
#>   y = torch.tensor([0.5684])
#>   epochs = 1
#>   learning_rate = 0.3
