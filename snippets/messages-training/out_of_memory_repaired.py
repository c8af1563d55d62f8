import torch

points = torch.arange(10_000_000)
print(points.max() - points.min())
#> tensor(9999999)
