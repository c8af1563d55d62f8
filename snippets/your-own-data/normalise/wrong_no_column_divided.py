def normalise(train, others):
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    if (deviation == 0).any():
        deviation = torch.ones_like(deviation)
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1., 0.], [1., 0.]])
#>                        found torch.tensor([[-2., 0.], [2., 0.]])
#>   train = torch.tensor([[1., 7.], [5., 7.]])
#>   others = torch.tensor([[5., 8.]])
