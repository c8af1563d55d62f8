import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
hidden = 2 * x + 1
result = 3 * hidden + 4

print(result[0], result.diff())
#> tensor(7.) tensor([6., 6., 6.])
