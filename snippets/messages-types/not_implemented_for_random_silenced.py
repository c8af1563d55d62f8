import torch

torch.manual_seed(0)
dice = 1 + 6 * torch.rand(100).long()
print(dice.unique().tolist())
#> [1]
