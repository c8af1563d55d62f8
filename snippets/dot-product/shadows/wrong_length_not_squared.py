def shadows(arrows, ground):
    products = (arrows * ground).sum(dim=1, keepdim=True)  # (n, 1)
    return products / torch.linalg.vector_norm(ground) * ground


check(shadows, shadows_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3., 3.]])
#>              found torch.tensor([[4.2426, 4.2426]])
#>   arrows = torch.tensor([[2., 4.]])
#>   ground = torch.tensor([1., 1.])
