import torch

row = torch.tensor([[1, 2, 3]])

torch.dot(row, row)
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
