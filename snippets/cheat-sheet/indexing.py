import torch

x = torch.arange(8).view(2, 4)
print(x[1, 2])
#> tensor(6)
print(x[1, 2].item())
#> 6
print(x[-1])
#> tensor([4, 5, 6, 7])
print(x[:, 1])
#> tensor([1, 5])
print(x[0, ::2])
#> tensor([0, 2])
print(x[[0, 1], [1, 3]])
#> tensor([1, 7])
print(x[x > 4])
#> tensor([5, 6, 7])
print(x[..., 0].shape)
#> torch.Size([2])
print(x[None].shape)
#> torch.Size([1, 2, 4])
x[x > 4] = -1
print(x)
#> tensor([[ 0,  1,  2,  3],
#>         [ 4, -1, -1, -1]])
