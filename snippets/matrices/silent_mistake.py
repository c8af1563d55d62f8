import torch

A = torch.tensor([[1, 2], [-1, 4]])
identity = torch.eye(2, dtype=torch.int64)

print(A @ A - 5 * A + 6)
#> tensor([[0, 6],
#>         [6, 0]])
print(A @ A - 5 * A + 6 * identity)
#> tensor([[0, 0],
#>         [0, 0]])
