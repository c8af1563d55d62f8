import torch

prices = torch.tensor([[1, 2, 3], [2, 2, 2]])
amounts = torch.tensor([[5, 0], [1, 4], [0, 2]])
print((prices @ amounts).tolist())
#> [[7, 14], [12, 12]]
