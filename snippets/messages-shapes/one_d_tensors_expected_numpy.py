import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 1]])
# wanted: [[2, 3], [4, 7]]
print(torch.dot(A, B).tolist())
#> RuntimeError: 1D tensors expected, but got 2D and 2D tensors
