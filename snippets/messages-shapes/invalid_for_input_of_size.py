import torch

pixels = torch.arange(12)
print(pixels.view(5, 2))
#> RuntimeError: shape '[5, 2]' is invalid for input of size 12
