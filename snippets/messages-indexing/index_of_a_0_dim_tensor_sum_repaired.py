import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
totals = table.sum(dim=1)
print(totals[0].item())
#> 6
