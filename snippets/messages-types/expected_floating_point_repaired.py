import torch

A = torch.tensor([[1, 2], [3, 5]])
print(torch.linalg.inv(A.float()).round(decimals=4))
#> tensor([[-5.,  2.],
#>         [ 3., -1.]])
