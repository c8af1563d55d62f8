def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    norm = torch.linalg.vector_norm
    factors = norm(images, dim=1) / norm(vectors, dim=1)
    kept = ((images - factors[:, None] * vectors).abs() < 1e-4).all(dim=1)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([torch.nan])
#>   matrix = torch.tensor([[2., 0.], [0., -1.]])
#>   vectors = torch.tensor([[0., 3.]])
