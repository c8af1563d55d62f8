def tamed(matrices):
    longest = torch.linalg.eigvals(matrices).abs().amax(dim=1)
    return matrices / longest.clamp(min=1)[:, None, None]


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.6180, 0.6180], [0.0000, 0.6180]]])
#>              found torch.tensor([[[1., 1.], [0., 1.]]])
#>   matrices = torch.tensor([[[1., 1.], [0., 1.]]])
