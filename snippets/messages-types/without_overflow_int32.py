import torch

# wanted: [3000000000]
views = torch.tensor([3_000_000_000], dtype=torch.int32)
#> RuntimeError: value cannot be converted to type int32 without overflow
