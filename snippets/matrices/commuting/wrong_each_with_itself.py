def commuting(matrices):
    left = right = matrices  # (n, d, d)
    return (left @ right == right @ left).all(dim=(1, 2))


check(commuting, commuting_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (1,)
#>   matrices = torch.tensor([[[0, -1], [1, 0]]])
