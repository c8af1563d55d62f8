def tamed(matrices):
    longest = torch.linalg.svdvals(matrices).flatten()
    longest = torch.cat([longest, torch.ones(1, dtype=matrices.dtype)]).max()
    return matrices / longest


check(tamed, tamed_with_loops, inputs, shares=False)
#> ✗ values: expected torch.tensor([[[-1.0000, 0.0000], [0.0000, 0.1250]], [[0.0000, 0.0000], [0.5000, 0.0000]]])
#>              found torch.tensor([[[-1.0000, 0.0000], [0.0000, 0.1250]], [[0.0000, 0.0000], [0.0625, 0.0000]]])
#>   matrices = torch.tensor([[[-8.0000, 0.0000], [0.0000, 1.0000]], [[0.0000, 0.0000], [0.5000, 0.0000]]])
