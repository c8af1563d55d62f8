import torch

baskets = torch.tensor([[1, 2, 3], [0, 1, 2]])   # (2, 3)
prices = torch.tensor([[5, 4], [1, 2], [2, 3]])  # (3, 2)

print((baskets * prices.T).sum(dim=1))
#> tensor([13,  8])
