def tamed(matrices):
    longest = torch.linalg.matrix_norm(matrices, ord=2, keepdim=True)
    return torch.where(longest > 0, matrices / longest, matrices)


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.5000, 0.0000], [0.0000, 0.2500]]])
#>              found torch.tensor([[[1.0000, 0.0000], [0.0000, 0.5000]]])
#>   matrices = torch.tensor([[[0.5000, 0.0000], [0.0000, 0.2500]]])
