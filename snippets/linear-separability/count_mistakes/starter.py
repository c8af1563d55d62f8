def count_mistakes(points, labels, weights, biases):
    """(n, d), (n,), (m, d), (m,) -> (m,): mistakes of each line. No loops."""
    raise NotImplementedError("your turn")


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   points = torch.tensor([[0.]])
#>   labels = torch.tensor([-1.])
#>   weights = torch.tensor([[-3.]])
#>   biases = torch.tensor([-1.])
