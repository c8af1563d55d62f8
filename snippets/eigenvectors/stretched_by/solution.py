def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    factors = (images * vectors).sum(dim=1) / (vectors * vectors).sum(dim=1)
    kept = (images == factors[:, None] * vectors).all(dim=1)
    return torch.where(kept, factors, torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✓ stretched_by: 10 inputs agree
