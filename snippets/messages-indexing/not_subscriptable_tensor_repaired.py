import torch

print(torch.tensor([1, 2, 3]).tolist())
#> [1, 2, 3]
