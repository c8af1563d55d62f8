import torch

torch.ones(2, device="cuda")
#> AssertionError: Torch not compiled with CUDA enabled
