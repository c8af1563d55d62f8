import torch

prices = torch.tensor([5, 6, 7])
sold = torch.tensor([[1], [0], [1]])
# wanted: [5, 7]
print(prices[sold == 1].tolist())
#> IndexError: too many indices for tensor of dimension 1
