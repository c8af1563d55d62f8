import torch

pixels = torch.arange(12)
print(pixels.view(-1, 2).tolist())
#> [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11]]
