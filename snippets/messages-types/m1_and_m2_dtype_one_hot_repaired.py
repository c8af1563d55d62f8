import torch

drinks = torch.tensor([0, 2])
prices = torch.tensor([[1.5], [2.0], [2.5]])
print(prices[drinks].tolist())
#> [[1.5], [2.5]]
