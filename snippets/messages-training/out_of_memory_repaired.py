import torch

torch.manual_seed(0)
points = torch.rand(10_000_000)
apart = points.max() - points.min()
print(f"{apart:.4f}")
#> 1.0000
farthest = [(part - points.min()).max() for part in points.split(1_000_000)]
print(max(farthest) == apart)
#> tensor(True)
