import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])

print(x[[2, 0, 0]])
#> tensor([[20, 21, 22, 23],
#>         [ 0,  1,  2,  3],
#>         [ 0,  1,  2,  3]])
print(x[[0, 2], [1, 3]])
#> tensor([ 1, 23])
print(x[[0, 2]][:, [1, 3]])
#> tensor([[ 1,  3],
#>         [21, 23]])
print(x[torch.tensor([[0], [2]]), torch.tensor([1, 3])])
#> tensor([[ 1,  3],
#>         [21, 23]])
