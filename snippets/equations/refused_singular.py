import torch
from torch.linalg import matrix_rank, solve

A = torch.tensor([[2.0, 1.0], [4.0, 2.0]])
print(A.shape[1], matrix_rank(A).item())
#> 2 1

b = torch.tensor([4.0, 8.0])
solve(A, b)
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
