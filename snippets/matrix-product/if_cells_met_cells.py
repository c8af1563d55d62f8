import torch

baskets = torch.tensor([[1, 2, 3], [0, 1, 2]])   # (2, 3)
prices = torch.tensor([[5, 4], [1, 2], [2, 3]])  # (3, 2)

print(baskets * prices)
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
