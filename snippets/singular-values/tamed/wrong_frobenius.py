def tamed(matrices):
    longest = torch.linalg.matrix_norm(matrices, keepdim=True)
    return matrices / longest.clamp(min=1)


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.5000, 0.0000], [0.0000, 1.0000]]])
#>              found torch.tensor([[[0.4472, 0.0000], [0.0000, 0.8944]]])
#>   matrices = torch.tensor([[[2., 0.], [0., 4.]]])
