def stretched_by(matrix, vectors):
    images = (matrix @ vectors.T).T
    largest = vectors.abs().argmax(dim=1, keepdim=True)
    factors = images.gather(1, largest) / vectors.gather(1, largest)
    kept = (images == factors * vectors).all(dim=1)
    return torch.where(kept, factors[:, 0], torch.nan)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✓ stretched_by: 10 inputs agree
