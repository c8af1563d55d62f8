import torch

prices = torch.tensor([[7]])
flat = prices.squeeze(1)
print(flat[0].item())
#> 7
