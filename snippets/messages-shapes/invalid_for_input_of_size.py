import torch

pixels = torch.arange(12)
# wanted: [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11]]
print(pixels.view(5, 2).tolist())
#> RuntimeError: shape '[5, 2]' is invalid for input of size 12
