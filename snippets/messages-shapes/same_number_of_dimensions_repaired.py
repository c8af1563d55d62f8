import torch

table = torch.tensor([[1, 2], [3, 4]])
row = torch.tensor([5, 6])
print(torch.cat([table, row[None]]))
#> tensor([[1, 2],
#>         [3, 4],
#>         [5, 6]])
print(torch.cat([table, row[:, None]], dim=1))
#> tensor([[1, 2, 5],
#>         [3, 4, 6]])
