import torch

prices = torch.tensor([5, 6, 7])
table = prices.reshape(-1, 1)
print(table[:, 0].tolist())
#> [5, 6, 7]
