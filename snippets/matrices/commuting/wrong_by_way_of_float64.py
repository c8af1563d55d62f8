def commuting(matrices):
    products = matrices.double()[:, None] @ matrices.double()  # (n, n, d, d)
    return (products == products.transpose(0, 1)).all(dim=(2, 3))


check(commuting, commuting_with_loops, inputs)
#> ✗ values: expected torch.tensor([[True, False], [False, True]])
#>              found torch.tensor([[True, True], [True, True]])
#>   matrices = torch.tensor([[[100000000, 1], [0, 100000000]], [[100000000, 0], [1, 100000000]]])
