import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

y = x[0, :]
y += 10
y += 10
print(x)
#> tensor([[20, 21, 22],
#>         [ 3,  4,  5]])
