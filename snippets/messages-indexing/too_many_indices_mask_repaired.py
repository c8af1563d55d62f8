import torch

prices = torch.tensor([5, 6, 7])
sold = torch.tensor([[1], [0], [1]])
print(prices[sold.flatten() == 1].tolist())
#> [5, 7]
