import torch

A = torch.tensor([[1.0, 4.0], [0.0, 1.0]])
x = torch.tensor([1.0, 2.0])

print(A @ x, A.T @ x, (A + A.T) @ x)
#> tensor([9., 2.]) tensor([1., 6.]) tensor([10.,  8.])
