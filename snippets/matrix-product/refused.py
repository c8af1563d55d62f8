import torch

baskets = torch.tensor([[1, 2, 3], [0, 1, 2]])  # (2, 3)
prices = torch.tensor([[5, 1, 2], [4, 2, 3]])   # (2, 3)

print(baskets @ prices.T)
#> tensor([[13, 17],
#>         [ 5,  8]])

baskets @ prices
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
