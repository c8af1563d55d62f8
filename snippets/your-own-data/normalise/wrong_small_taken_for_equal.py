def normalise(train, others):
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    deviation = torch.where(deviation < 0.01, 1.0, deviation)
    return [(table - mean) / deviation for table in (train, others)]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.], [1.]])
#>                        found torch.tensor([[-0.0010], [0.0010]])
#>   train = torch.tensor([[0.0000], [0.0020]])
#>   others = torch.tensor([[0.0040]])
