import torch

A = torch.tensor([[1, 2], [3, 5]])
print(torch.linalg.inv(A.float()).round(decimals=4).tolist())
#> [[-5.0, 2.0], [3.0, -1.0]]
