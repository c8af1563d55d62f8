import torch

prices = torch.tensor([10, 20, 25])
prices[:] = prices * 1.5
print(prices.tolist())
#> [15, 30, 37]
