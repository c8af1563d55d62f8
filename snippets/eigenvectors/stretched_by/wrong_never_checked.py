def stretched_by(matrix, vectors):
    images = vectors @ matrix.T
    return (images * vectors).sum(dim=1) / (vectors * vectors).sum(dim=1)


check(stretched_by, stretched_by_with_loops, inputs)
#> ✗ values: expected torch.tensor([torch.nan])
#>              found torch.tensor([4.4000])
#>   matrix = torch.tensor([[4., 1.], [2., 3.]])
#>   vectors = torch.tensor([[1., 2.]])
