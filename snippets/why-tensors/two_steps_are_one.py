import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
hidden = 2 * x + 1

print(3 * hidden + 4)
#> tensor([ 7., 13., 19., 25.])

print(6 * x + 7)
#> tensor([ 7., 13., 19., 25.])
