import torch

table = torch.tensor([[1, 2], [3, 4]])
column = torch.tensor([5, 6])
column = column[:, None]
print(torch.cat([table, column], dim=1).tolist())
#> [[1, 2, 5], [3, 4, 6]]
