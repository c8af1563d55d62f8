import torch

pair = torch.arange(5, 9).reshape(2, 2)

print(pair)
#> tensor([[5, 6],
#>         [7, 8]])

print(pair.T)
#> tensor([[5, 7],
#>         [6, 8]])
