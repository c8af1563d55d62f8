import torch

prices = torch.tensor([5, 6, 7])
print(prices[..., 0].tolist())
#> 5
