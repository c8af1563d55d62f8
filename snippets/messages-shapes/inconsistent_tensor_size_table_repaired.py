import torch

prices = torch.tensor([3, 5, 8])
amounts = torch.tensor([1, 10])
print(torch.outer(prices, amounts).tolist())
#> [[3, 30], [5, 50], [8, 80]]
