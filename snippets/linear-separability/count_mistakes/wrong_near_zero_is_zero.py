def count_mistakes(points, labels, weights, biases):
    scores = points @ weights.T + biases
    is_zero = torch.isclose(scores, torch.zeros_like(scores))
    return (is_zero | (scores.sign() != labels[:, None])).sum(dim=0)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✗ values: expected torch.tensor([0])
#>              found torch.tensor([1])
#>   points = torch.tensor([[1.0000e-09]])
#>   labels = torch.tensor([1.])
#>   weights = torch.tensor([[1.]])
#>   biases = torch.tensor([0.])
