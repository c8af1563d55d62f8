import torch

table = torch.tensor([[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]])

print(table.shape)
#> torch.Size([3, 4])

print(table.sum(dim=0))
#> tensor([111, 222, 333, 444])

print(table.sum(dim=1))
#> tensor([  10,  100, 1000])

print(table.sum())
#> tensor(1110)
