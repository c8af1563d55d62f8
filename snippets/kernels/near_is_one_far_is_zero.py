import torch

points = torch.tensor([[0.0], [1.0], [3.0]])
squared = torch.cdist(points, points).square()

for width in (0.2, 1.0, 20.0):
    print((-squared / (2 * width**2)).exp().round(decimals=4))
#> tensor([[1., 0., 0.],
#>         [0., 1., 0.],
#>         [0., 0., 1.]])
#> tensor([[1.0000, 0.6065, 0.0111],
#>         [0.6065, 1.0000, 0.1353],
#>         [0.0111, 0.1353, 1.0000]])
#> tensor([[1.0000, 0.9988, 0.9888],
#>         [0.9988, 1.0000, 0.9950],
#>         [0.9888, 0.9950, 1.0000]])
