import torch

A = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
b = torch.tensor([1.0, 2.0, 6.0])

print(A.T @ A)
#> tensor([[5., 3.],
#>         [3., 3.]])
print(A.T @ b)
#> tensor([14.,  9.])

x = torch.linalg.solve(A.T @ A, A.T @ b)
print(x)
#> tensor([2.5000, 0.5000])

residual = b - A @ x
print(residual, torch.allclose(A.T @ residual, torch.zeros(2), atol=1e-5))
#> tensor([ 0.5000, -1.0000,  0.5000]) True
