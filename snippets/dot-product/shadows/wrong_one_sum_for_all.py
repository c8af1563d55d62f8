def shadows(arrows, ground):
    return (arrows * ground).sum() / (ground * ground).sum() * ground


check(shadows, shadows_with_loops, inputs)
#> ✗ shape: expected (1, 2), found (2,)
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([1., 1.])
