import torch

table = torch.tensor([[1, 2, 3], [10, 20, 30]])  # (2, 3)

print(table.cumsum(dim=0))
#> tensor([[ 1,  2,  3],
#>         [11, 22, 33]])

print(table.cumsum(dim=1))
#> tensor([[ 1,  3,  6],
#>         [10, 30, 60]])
