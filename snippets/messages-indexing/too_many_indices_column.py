import torch

prices = torch.tensor([5, 6, 7])
# wanted: [5, 6, 7]
print(prices[:, 0].tolist())
#> IndexError: too many indices for tensor of dimension 1
