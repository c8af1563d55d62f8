import torch

print(torch.tensor([2, 3]).tolist())
#> [2, 3]
