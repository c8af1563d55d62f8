import torch

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
b = torch.tensor([3.0, 6.0])
# wanted: [3.0, 6.0]
x = torch.linalg.inv(A) @ b
#> torch._C._LinAlgError: linalg.inv: The diagonal element 2 is zero, the inversion could not be completed because the input matrix is singular.
