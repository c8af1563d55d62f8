import torch

table = torch.tensor([[0, 1, 2], [3, 4, 5]])

print(table.T.reshape(2, 3).T)
#> tensor([[0, 4],
#>         [3, 2],
#>         [1, 5]])
