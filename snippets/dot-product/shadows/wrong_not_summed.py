def shadows(arrows, ground):
    return arrows * ground / (ground * ground).sum() * ground


check(shadows, shadows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3., 3.]])
#>              found torch.tensor([[1., 2.]])
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([1., 1.])
