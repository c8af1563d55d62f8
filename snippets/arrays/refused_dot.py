import torch

table = torch.tensor([[1, 1], [0, 2]])
torch.dot(table, table)
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
