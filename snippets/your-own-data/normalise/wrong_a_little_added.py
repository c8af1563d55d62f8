def normalise(train, others):
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    return [(table - mean) / (deviation + 1e-8) for table in (train, others)]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([[1.]])
#>                        found torch.tensor([[100000000.]])
#>   train = torch.tensor([[7.], [7.]])
#>   others = torch.tensor([[8.]])
