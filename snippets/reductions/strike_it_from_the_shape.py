import torch

x = torch.arange(1, 13).reshape(1, 2, 2, 3)

print(x.dim())
#> 4

for dim in (0, 1, 2, 3, -1, (2, 3)):
    print(dim, "->", tuple(x.sum(dim=dim).shape))
#> 0 -> (2, 2, 3)
#> 1 -> (1, 2, 3)
#> 2 -> (1, 2, 3)
#> 3 -> (1, 2, 2)
#> -1 -> (1, 2, 2)
#> (2, 3) -> (1, 2)

print(x.sum(dim=1))
#> tensor([[[ 8, 10, 12],
#>          [14, 16, 18]]])
