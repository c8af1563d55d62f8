import torch

upper = torch.tensor([[1.0, -3.0], [0.0, 1.0]])
lower = torch.tensor([[1.0, 0.0], [-3.0, 1.0]])
rest = upper - lower
symmetric = (upper + upper.T) / 2

print(symmetric)
#> tensor([[ 1.0000, -1.5000],
#>         [-1.5000,  1.0000]])

print(rest)
#> tensor([[ 0., -3.],
#>         [ 3.,  0.]])

for v in torch.tensor([[1.0, 1.0], [1.0, -1.0], [2.0, -1.0]]):
    print([(v @ m @ v).item() for m in (upper, lower, symmetric, rest)])
#> [-1.0, -1.0, -1.0, 0.0]
#> [5.0, 5.0, 5.0, 0.0]
#> [11.0, 11.0, 11.0, 0.0]
