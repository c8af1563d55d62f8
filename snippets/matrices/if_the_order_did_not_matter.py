import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 0]])

print(A @ B)
#> tensor([[2, 1],
#>         [4, 3]])
