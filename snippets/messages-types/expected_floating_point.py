import torch

A = torch.tensor([[1, 2], [3, 5]])
# wanted: [[-5.0, 2.0], [3.0, -1.0]]
print(torch.linalg.inv(A).round(decimals=4).tolist())
#> RuntimeError: linalg.inv: Expected a floating point or complex tensor as input. Got Long
