def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    factors = images[:, 0] / vectors[:, 0]
    kept = (images == factors[:, None] * vectors).all(dim=1)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([torch.nan])
#>   matrix = torch.tensor([[2., 0.], [0., -1.]])
#>   vectors = torch.tensor([[0., 3.]])
