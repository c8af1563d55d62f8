import torch

X = torch.tensor([[1.0, 2, 2], [1, 3, 3], [1, 5, 5]])
y = torch.tensor([4.0, 6.0, 10.0])
# wanted: [4.0, 6.0, 10.0]
w = torch.linalg.inv(X.T @ X) @ (X.T @ y)
#> torch._C._LinAlgError: linalg.inv: The diagonal element 3 is zero, the inversion could not be completed because the input matrix is singular.
