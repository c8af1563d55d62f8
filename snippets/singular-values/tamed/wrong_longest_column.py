def tamed(matrices):
    longest = torch.linalg.vector_norm(matrices, dim=1, keepdim=True)
    longest = longest.amax(dim=2, keepdim=True)
    return matrices / longest.clamp(min=1)


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.6180, 0.6180], [0.0000, 0.6180]]])
#>              found torch.tensor([[[0.7071, 0.7071], [0.0000, 0.7071]]])
#>   matrices = torch.tensor([[[1., 1.], [0., 1.]]])
