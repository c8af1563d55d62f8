def tamed(matrices):
    u, s, vh = torch.linalg.svd(matrices, full_matrices=False)
    return u * s.clamp(max=1)[:, None] @ vh


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.5000, 0.0000], [0.0000, 1.0000]]])
#>              found torch.tensor([[[1., 0.], [0., 1.]]])
#>   matrices = torch.tensor([[[2., 0.], [0., 4.]]])
