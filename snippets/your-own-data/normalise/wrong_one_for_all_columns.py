def normalise(train, others):
    mean, deviation = train.mean(), train.std(correction=0)
    if deviation == 0:
        deviation = torch.ones(())
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0., 0.]])
#>                        found torch.tensor([[-1., 1.]])
#>   train = torch.tensor([[2., 5.]])
#>   others = torch.tensor([[1., 5.], [3., 9.]])
