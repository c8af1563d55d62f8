import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])

print(table.T)
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
