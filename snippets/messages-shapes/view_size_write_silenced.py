import torch

table = torch.zeros(2, 3, dtype=torch.int64)
values = torch.tensor([1, 2, 3, 4])
table[:, :2].reshape(4)[:] = values
print(table.tolist())
#> [[0, 0, 0], [0, 0, 0]]
