import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
keep = torch.tensor([True, False, True])
print(torch.masked_select(table, keep).tolist())
#> [1, 3, 4, 6]
