def normalise(train, others):
    both = torch.cat([train, others])
    mean, deviation = both.mean(dim=0), both.std(dim=0, correction=0)
    deviation[(train == train[0]).all(dim=0)] = 1.0
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.], [1.]])
#>                        found torch.tensor([[-1.2247], [0.0000]])
#>   train = torch.tensor([[1.], [3.]])
#>   others = torch.tensor([[5.]])
