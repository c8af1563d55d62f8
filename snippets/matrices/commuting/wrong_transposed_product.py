def commuting(matrices):
    products = matrices[:, None] @ matrices[None, :]  # (n, n, d, d)
    return (products == products.mT).all(dim=(2, 3))


check(commuting, commuting_with_loops, inputs)
#> ✗ values: expected torch.tensor([[True, False], [False, True]])
#>              found torch.tensor([[False, False], [True, True]])
#>   matrices = torch.tensor([[[1, 0], [1, 1]], [[1, 0], [0, 0]]])
