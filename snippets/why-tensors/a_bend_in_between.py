import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
hidden = 2 * x + 1

print(hidden.relu())
#> tensor([0., 0., 1., 3., 5.])

print(3 * hidden.relu() + 4)
#> tensor([ 4.,  4.,  7., 13., 19.])
