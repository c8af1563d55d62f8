import torch
from torch.linalg import matrix_rank, solve

A = torch.tensor([[4.2, 0.2], [21.0, 1.0]])
b = torch.tensor([6.4, 32.0])

print(A @ torch.tensor([1.0, 11.0]))
#> tensor([ 6.4000, 32.0000])

print(solve(A, b))
#> tensor([ 0., 32.])

print(matrix_rank(A))
#> tensor(1)
