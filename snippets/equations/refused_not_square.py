import torch
from torch.linalg import solve

A = torch.tensor([[2.0, 1.0], [4.0, 3.0], [5.0, 2.0]])
b = torch.tensor([4.0, 9.0, 7.0])

solve(A, b)
#> RuntimeError: linalg.solve: A must be batches of square matrices, but they are 3 by 2 matrices
