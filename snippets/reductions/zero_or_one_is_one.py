import torch

table = torch.tensor([[1, 2, 3], [10, 20, 30]])  # (2, 3)

print(0 or 1)
#> 1

print(table.sum(dim=0 or 1))
#> tensor([ 6, 60])

print(table.sum(dim=(0, 1)))
#> tensor(66)
