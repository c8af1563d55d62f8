import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(table.T)
#> tensor([[1, 4],
#>         [2, 5],
#>         [3, 6]])
print(table[0])
#> tensor([1, 2, 3])
print(table.shape[0], table.size(0))
#> 2 2
