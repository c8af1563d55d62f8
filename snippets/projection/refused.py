import torch

A = torch.tensor([[1.0, 1.0], [1e-4, 0.0], [0.0, 1e-4]])
b = A @ torch.tensor([1.0, 2.0])

print(torch.linalg.lstsq(A, b, driver="gels").solution)
#> tensor([1., 2.])

print(A.T @ A)
#> tensor([[1., 1.],
#>         [1., 1.]])

torch.linalg.solve(A.T @ A, A.T @ b)
#> torch._C._LinAlgError: torch.linalg.solve: The solver failed because the input matrix is singular.
