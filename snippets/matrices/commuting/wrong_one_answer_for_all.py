def commuting(matrices):
    left = matrices[:, None]   # (n, 1, d, d)
    right = matrices[None, :]  # (1, n, d, d)
    return torch.equal(left @ right, right @ left)


check(commuting, commuting_with_loops, inputs)
#> ✗ type: expected Tensor, found bool
#>   matrices = torch.tensor([[[0, -1], [1, 0]]])
