import torch

table = torch.tensor([[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]])

print(table.sum(dim=0))
#> tensor([111, 222, 333, 444])
