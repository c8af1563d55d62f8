def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    squares = (vectors * vectors).sum(dim=1)
    factors = (images * vectors).sum(dim=1) / squares.clamp(min=1)
    kept = (images == factors[:, None] * vectors).all(dim=1)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([torch.nan])
#>              found torch.tensor([0.])
#>   matrix = torch.tensor([[2., 0.], [0., -1.]])
#>   vectors = torch.tensor([[0., 0.]])
