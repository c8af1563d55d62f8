import torch

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([2.5, 3.0, 6.5, 8.0])
slopes = torch.linspace(0, 4, 401)
gaps = slopes[:, None] * minutes - heights  # (401, 4)

print(slopes[gaps.mean(dim=1).argmin()])
#> tensor(0.)

print(gaps.mean(dim=1).min())
#> tensor(-5.)

print(slopes[gaps.square().mean(dim=1).argmin()])
#> tensor(2.)
