def normalise(train, others):
    mean, deviation = train.mean(), train.std(correction=0)
    if deviation == 0:
        deviation = torch.ones(())
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1., 0.], [1., 0.]])
#>                        found torch.tensor([[-1.6330, 0.8165], [0.0000, 0.8165]])
#>   train = torch.tensor([[1., 7.], [5., 7.]])
#>   others = torch.tensor([[5., 8.]])
