def count_mistakes(points, labels, weights, biases):
    scores = points @ weights.T + biases
    return (labels[:, None] * scores <= 0).float().mean(dim=0)


check(count_mistakes, count_mistakes_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   points = torch.tensor([[1.]])
#>   labels = torch.tensor([1.])
#>   weights = torch.tensor([[1.]])
#>   biases = torch.tensor([-1.])
