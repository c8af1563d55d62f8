def commuting(matrices):
    left = matrices[:, None]   # (n, 1, d, d)
    right = matrices[None, :]  # (1, n, d, d)
    return torch.isclose(left @ right, right @ left).all(dim=(2, 3))


check(commuting, commuting_with_loops, inputs)
#> ✗ values: expected torch.tensor([[True, False], [False, True]])
#>              found torch.tensor([[True, True], [True, True]])
#>   matrices = torch.tensor([[[100000000, 1], [0, 100000000]], [[100000000, 0], [1, 100000000]]])
