import torch

prices = torch.tensor([10, 20, 30])
prices = prices * 1.5
print(prices)
#> tensor([15., 30., 45.])
