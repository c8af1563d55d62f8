import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
hidden = 2 * x
result = 3 * hidden + 1 + 4

print(result[0], result.diff())
#> tensor(5.) tensor([6., 6., 6.])
