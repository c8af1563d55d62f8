import torch

A = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
b = torch.tensor([1.0, 2.0, 6.0])

Q, R = torch.linalg.qr(A)
print(torch.allclose(Q.T @ Q, torch.eye(2), atol=1e-6), torch.allclose(Q @ R, A, atol=1e-6))
#> True True

print(R)
#> tensor([[-2.2361, -1.3416],
#>         [ 0.0000,  1.0954]])

print(torch.linalg.solve_triangular(R, (Q.T @ b)[:, None], upper=True))
#> tensor([[2.5000],
#>         [0.5000]])

print(Q @ (Q.T @ b))
#> tensor([0.5000, 3.0000, 5.5000])
