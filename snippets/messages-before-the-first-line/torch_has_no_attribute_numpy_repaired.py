import torch

print(torch.tensor([1, 2]).tolist())
#> [1, 2]
