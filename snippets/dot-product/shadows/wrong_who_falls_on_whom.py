def shadows(arrows, ground):
    products = (arrows * ground).sum(dim=1, keepdim=True)  # (n, 1)
    return products / (arrows * arrows).sum(dim=1, keepdim=True) * arrows


check(shadows, shadows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3., 3.]])
#>              found torch.tensor([[0.6000, 1.2000]])
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([1., 1.])
