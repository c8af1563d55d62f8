import torch

a = torch.tensor([[0, 1], [2, 3]])
b = torch.tensor([[4, 5], [6, 7]])
column = torch.tensor([[8], [9]])  # (2, 1)

print(torch.cat([a, b], dim=0))
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5],
#>         [6, 7]])
print(torch.cat([a, b], dim=1))
#> tensor([[0, 1, 4, 5],
#>         [2, 3, 6, 7]])
print(torch.cat([a, column], dim=1).shape)
#> torch.Size([2, 3])
