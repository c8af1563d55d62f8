import torch

print(torch.tensor([1, 2], dtype=torch.float32).tolist())
#> [1.0, 2.0]
