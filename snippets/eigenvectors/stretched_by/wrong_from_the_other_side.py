def stretched_by(matrix, vectors):
    images = vectors @ matrix
    factors = (images * vectors).sum(dim=1) / (vectors * vectors).sum(dim=1)
    kept = (images == factors[:, None] * vectors).all(dim=1)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([5.])
#>              found torch.tensor([torch.nan])
#>   matrix = torch.tensor([[4., 1.], [2., 3.]])
#>   vectors = torch.tensor([[1., 1.]])
