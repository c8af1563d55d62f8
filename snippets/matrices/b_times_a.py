import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [1, 0]])

print(B @ A)
#> tensor([[3, 4],
#>         [1, 2]])
