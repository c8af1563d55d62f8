import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (100,))
print(dice.unique().tolist())
#> [1, 2, 3, 4, 5, 6]
