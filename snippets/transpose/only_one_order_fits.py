import torch

A = torch.ones(2, 3)
B = torch.ones(3, 4)

print((A @ B).T.shape, (B.T @ A.T).shape)
#> torch.Size([4, 2]) torch.Size([4, 2])

A.T @ B.T
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x2 and 4x3)
