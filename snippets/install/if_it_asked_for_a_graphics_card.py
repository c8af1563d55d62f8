import torch

table = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device="cuda")
#> AssertionError: Torch not compiled with CUDA enabled
