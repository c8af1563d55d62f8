import torch

prices = torch.tensor([[1, 2, 3], [2, 2, 2]])
amounts = torch.tensor([[5, 0], [1, 4], [0, 2]])
print((prices * amounts.T).tolist())
#> [[5, 2, 0], [0, 8, 4]]
