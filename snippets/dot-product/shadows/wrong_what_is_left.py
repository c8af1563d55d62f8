def shadows(arrows, ground):
    products = (arrows * ground).sum(dim=1, keepdim=True)  # (n, 1)
    return arrows - products / (ground * ground).sum() * ground


check(shadows, shadows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3., 3.]])
#>              found torch.tensor([[-1., 1.]])
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([1., 1.])
