import torch
from torch.linalg import matrix_rank, solve

A = torch.tensor([[0.3, 0.9], [0.9, 2.7]])
b = torch.tensor([2.1, 6.3])

print(A @ torch.tensor([1.0, 2.0]))
#> tensor([2.1000, 6.3000])

print(solve(A, b))
#> tensor([-5.,  4.])

print(matrix_rank(A))
#> tensor(1)
