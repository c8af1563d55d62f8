import torch

table = torch.tensor([[1, 2, 3], [10, 20, 30]])  # (2, 3)
rows, columns = 0, 1

print(rows or columns)
#> 1

print(table.sum(dim=rows or columns))
#> tensor([ 6, 60])

print(table.sum(dim=(rows, columns)))
#> tensor(66)
