import torch

a = torch.tensor([0.2, 1.5])
print(((a > 0) & (a < 1)).tolist())
#> [True, False]
