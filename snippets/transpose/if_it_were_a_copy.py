import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
B = A.T.clone()

B[0, 1] = 99
print(A)
#> tensor([[1, 2, 3],
#>         [4, 5, 6]])
