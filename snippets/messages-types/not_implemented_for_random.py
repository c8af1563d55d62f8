import torch

torch.manual_seed(0)
# wanted: [1, 2, 3, 4, 5, 6]
dice = 1 + 6 * torch.rand(100, dtype=torch.int64)
#> NotImplementedError: "check_uniform_bounds" not implemented for 'Long'
