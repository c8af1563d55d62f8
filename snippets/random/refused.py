import torch

torch.manual_seed(0)
torch.rand(3, dtype=torch.int64)
#> NotImplementedError: "check_uniform_bounds" not implemented for 'Long'
