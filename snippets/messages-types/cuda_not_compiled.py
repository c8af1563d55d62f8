import torch

x = torch.tensor([1.0, 2.0])
print(x.to("cuda"))
#> AssertionError: Torch not compiled with CUDA enabled
