import torch

table = torch.tensor([[1, 2], [3, 4]])
column = torch.tensor([5, 6])
print(torch.cat([table, column[:, None]], dim=1).tolist())
#> [[1, 2, 5], [3, 4, 6]]
