import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(table.size(0))
#> 2
print(table.shape[0])
#> 2
