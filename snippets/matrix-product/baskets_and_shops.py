import torch

baskets = torch.tensor([[1, 2, 3], [0, 1, 2]])   # (2, 3)
prices = torch.tensor([[5, 4], [1, 2], [2, 3]])  # (3, 2)

print(baskets @ prices)
#> tensor([[13, 17],
#>         [ 5,  8]])
