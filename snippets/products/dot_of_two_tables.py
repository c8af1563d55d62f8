import torch

a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[5, 6], [7, 8]])

print(torch.dot(a, b))
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
