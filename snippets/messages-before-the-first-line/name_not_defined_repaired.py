import torch

print(torch.ones(2).tolist())
#> [1.0, 1.0]
