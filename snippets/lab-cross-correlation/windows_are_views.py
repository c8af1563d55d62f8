import torch

row = torch.arange(7)
print(row.unfold(0, 3, 1))
#> tensor([[0, 1, 2],
#>         [1, 2, 3],
#>         [2, 3, 4],
#>         [3, 4, 5],
#>         [4, 5, 6]])
print(row.unfold(0, 3, 2))
#> tensor([[0, 1, 2],
#>         [2, 3, 4],
#>         [4, 5, 6]])
print(row.unfold(0, 3, 2).shape, row.unfold(0, 3, 2).stride())
#> torch.Size([3, 3]) (2, 1)
