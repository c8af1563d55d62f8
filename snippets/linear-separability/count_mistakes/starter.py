def count_mistakes(points, labels, weights, biases):
    """(n, d), (n,), (m, d), (m,) -> (m,) int64: mistakes of each line. No loops.

    Labels are 1 or -1. All arguments are float32, or all float64.
    """
    raise NotImplementedError("your turn")


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   points = torch.tensor([[1.]])
#>   labels = torch.tensor([1.])
#>   weights = torch.tensor([[1.]])
#>   biases = torch.tensor([-1.])
