import torch

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
b = torch.tensor([3.0, 6.0])
x = torch.linalg.inv(A + 1e-7 * torch.eye(2)) @ b
print((A @ x).tolist())
#> [4.0, 8.0]
