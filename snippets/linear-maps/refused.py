import torch

flatten = torch.tensor([[2.0, 1.0], [1.0, 0.5]])

print(flatten @ torch.tensor([1.0, 0.0]))
#> tensor([2., 1.])

print(flatten @ torch.tensor([0.0, 2.0]))
#> tensor([2., 1.])

torch.linalg.inv(flatten)
#> torch._C._LinAlgError: linalg.inv: The diagonal element 2 is zero, the inversion could not be completed because the input matrix is singular.
