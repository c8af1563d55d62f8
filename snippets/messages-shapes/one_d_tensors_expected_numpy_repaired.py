import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 1]])
print((A @ B).tolist())
#> [[2, 3], [4, 7]]
