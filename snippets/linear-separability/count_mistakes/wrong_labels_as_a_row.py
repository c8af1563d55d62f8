def count_mistakes(points, labels, weights, biases):
    scores = points @ weights.T + biases
    return (labels * scores <= 0).sum(dim=0)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✗ shape: expected (1,), found (2,)
#>   points = torch.tensor([[1.], [3.]])
#>   labels = torch.tensor([-1., 1.])
#>   weights = torch.tensor([[1.]])
#>   biases = torch.tensor([-2.])
