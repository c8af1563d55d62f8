import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])

print(table.view(3, 2))
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5]])
