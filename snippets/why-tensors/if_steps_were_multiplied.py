import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
hidden = 2 * x + 1
result = hidden * (3 * x + 4)

print(result[0], result.diff())
#> tensor(4.) tensor([17., 29., 41.])
