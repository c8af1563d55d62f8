import torch

table = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

print(table + table)
#> tensor([[2., 4.],
#>         [6., 8.]])
