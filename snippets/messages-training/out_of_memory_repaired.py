import torch

torch.manual_seed(0)
points = torch.randperm(10_000_000)
print(points.max() - points.min())
#> tensor(9999999)
