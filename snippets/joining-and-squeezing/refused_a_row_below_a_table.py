import torch

table = torch.zeros(2, 3)
row = torch.ones(3)

print(torch.cat([table, row[None]]).shape)
#> torch.Size([3, 3])
print(torch.cat([table, torch.zeros(0)]).shape)
#> torch.Size([2, 3])

torch.cat([table, row])
#> RuntimeError: Tensors must have same number of dimensions: got 2 and 1
