import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
totals = table.sum()
print(totals.item())
#> 21
