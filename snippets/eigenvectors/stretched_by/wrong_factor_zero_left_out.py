def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    factors = (images * vectors).sum(dim=1) / (vectors * vectors).sum(dim=1)
    kept = (images == factors[:, None] * vectors).all(dim=1) & (factors != 0)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., torch.nan])
#>              found torch.tensor([torch.nan, torch.nan])
#>   matrix = torch.tensor([[2., -1.], [4., -2.]])
#>   vectors = torch.tensor([[1., 2.], [2., 1.]])
