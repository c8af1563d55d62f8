import torch

table = torch.zeros(3, 3, dtype=torch.int64)
table[[0, 2]] = torch.tensor([[7], [9]])
print(table.tolist())
#> [[7, 7, 7], [0, 0, 0], [9, 9, 9]]
