def tamed(matrices):
    squares = matrices @ matrices.mT
    longest = torch.linalg.eigvalsh(squares)[:, -1]
    return matrices / longest.clamp(min=1)[:, None, None]


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[0.5000, 0.0000], [0.0000, 1.0000]]])
#>              found torch.tensor([[[0.1250, 0.0000], [0.0000, 0.2500]]])
#>   matrices = torch.tensor([[[2., 0.], [0., 4.]]])
