import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])

print(x > 11)
#> tensor([[False, False, False, False],
#>         [False, False,  True,  True],
#>         [ True,  True,  True,  True]])
print(x[x > 11])
#> tensor([12, 13, 20, 21, 22, 23])
print(x[(x > 2) & (x < 12)])
#> tensor([ 3, 10, 11])
print(x[(x < 2) | (x > 21)])
#> tensor([ 0,  1, 22, 23])
print(x[torch.tensor([True, False, True])])
#> tensor([[ 0,  1,  2,  3],
#>         [20, 21, 22, 23]])
