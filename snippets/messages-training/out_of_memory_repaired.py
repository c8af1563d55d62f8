import torch

points = torch.arange(1, 10_000_001)
print(points.max() - points.min())
#> tensor(9999999)
