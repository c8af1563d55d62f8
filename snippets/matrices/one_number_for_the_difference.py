import torch
from torch.linalg import matrix_norm

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
print(matrix_norm(A), (A**2).sum().sqrt())
#> tensor(5.) tensor(5.)

torch.manual_seed(0)
A, B, C = torch.randn(3, 100, 100)
left, right = (A @ B) @ C, A @ (B @ C)
print(matrix_norm(left - right) / matrix_norm(right) < 1e-6)
#> tensor(True)
