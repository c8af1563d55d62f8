import torch

dim = eval("0 or 1")
print(dim)
#> 1

table = torch.tensor([[1, 2], [30, 40]])
print(table.sum(dim=dim), table.sum(dim=0))
#> tensor([ 3, 70]) tensor([31, 42])
