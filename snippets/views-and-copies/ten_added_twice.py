import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

y = x[0, :]
y += 10
y = y + 10
print(x)
#> tensor([[10, 11, 12],
#>         [ 3,  4,  5]])
