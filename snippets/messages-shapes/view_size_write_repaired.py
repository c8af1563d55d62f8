import torch

table = torch.zeros(2, 3, dtype=torch.int64)
values = torch.tensor([1, 2, 3, 4])
table[:, :2] = values.view(2, 2)
print(table.tolist())
#> [[1, 2, 0], [3, 4, 0]]
