import torch

x = torch.tensor([1.0, 2.0])
y = x + 1
# wanted: [2.0, 3.0]
torch.cuda.synchronize()
#> AssertionError: Torch not compiled with CUDA enabled
