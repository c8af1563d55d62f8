def normalise(train, others):
    mean, deviation = train.mean(), train.std(correction=0)
    if deviation == 0:
        deviation = torch.ones(())
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1., 0.], [1., 0.]])
#>                        found torch.tensor([[-1.3472, 0.9623], [-0.5774, 0.9623]])
#>   train = torch.tensor([[1., 7.], [3., 7.]])
#>   others = torch.tensor([[5., 8.]])
