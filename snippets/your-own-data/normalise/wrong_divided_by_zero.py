def normalise(train, others):
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.], [0.]])
#>                        found torch.tensor([[torch.nan], [torch.nan]])
#>   train = torch.tensor([[7.], [7.]])
#>   others = torch.tensor([[8.]])
