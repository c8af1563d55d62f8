import torch

x = torch.tensor([[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]])

print(x[1, 2])
#> tensor(12)
print(x[1], x[-1])
#> tensor([10, 11, 12, 13]) tensor([20, 21, 22, 23])
print(x[:, 1])
#> tensor([ 1, 11, 21])
print(x[1:, :2])
#> tensor([[10, 11],
#>         [20, 21]])
print(x[:, ::2])
#> tensor([[ 0,  2],
#>         [10, 12],
#>         [20, 22]])
