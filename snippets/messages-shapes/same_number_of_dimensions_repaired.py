import torch

table = torch.tensor([[1, 2], [3, 4]])
row = torch.tensor([5, 6])
print(torch.cat([table, row[None]]).tolist())
#> [[1, 2], [3, 4], [5, 6]]
