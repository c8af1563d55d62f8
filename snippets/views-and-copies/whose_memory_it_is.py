import torch

x = torch.arange(6)
table = x.view(2, 3)
column = table[:, 1]

print(table._base is x, column._base is x, column._base is table)
#> True True False
print(x._base, x.clone()._base, x.detach()._base)
#> None None None
