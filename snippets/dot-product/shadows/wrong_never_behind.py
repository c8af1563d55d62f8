def shadows(arrows, ground):
    products = (arrows * ground).sum(dim=1, keepdim=True)  # (n, 1)
    return products.abs() / (ground * ground).sum() * ground


check(shadows, shadows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-0., 4.]])
#>              found torch.tensor([[0., -4.]])
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([0., -2.])
