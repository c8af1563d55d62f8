import torch

A = torch.tensor([[1, 2], [3, 5]])
print(torch.linalg.inv(A))
#> RuntimeError: linalg.inv: Expected a floating point or complex tensor as input. Got Long
