def commuting(matrices):
    left = matrices[:, None]   # (n, 1, d, d)
    right = matrices[None, :]  # (1, n, d, d)
    return (left @ right == right @ left).any(dim=3).all(dim=2)


check(commuting, commuting_with_loops, inputs)
#> ✗ values: expected torch.tensor([[True, False], [False, True]])
#>              found torch.tensor([[True, True], [True, True]])
#>   matrices = torch.tensor([[[1, 0], [1, 1]], [[1, 0], [0, 0]]])
