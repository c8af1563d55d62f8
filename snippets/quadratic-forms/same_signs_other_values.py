import torch

G = torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
A = 1.5 * torch.eye(3) - 0.5

for matrix in (G, A):
    values = torch.linalg.eigvalsh(matrix)
    print((values.round(decimals=4) + 0).tolist())
#> [0.0, 2.0, 4.0]
#> [0.0, 1.5, 1.5]

V = torch.linalg.eigh(A).eigenvectors
print((V.T @ A @ V).round(decimals=4) + 0)
#> tensor([[0.0000, 0.0000, 0.0000],
#>         [0.0000, 1.5000, 0.0000],
#>         [0.0000, 0.0000, 1.5000]])
