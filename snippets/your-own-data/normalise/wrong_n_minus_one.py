def normalise(train, others):
    mean = train.mean(dim=0)
    deviation = (train - mean).square().sum(dim=0).div(len(train) - 1).sqrt()
    deviation[(train == train[0]).all(dim=0)] = 1.0
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.], [1.]])
#>                        found torch.tensor([[-0.7071], [0.7071]])
#>   train = torch.tensor([[1.], [3.]])
#>   others = torch.tensor([[5.]])
