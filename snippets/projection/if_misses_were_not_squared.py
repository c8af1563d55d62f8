import torch

readings = torch.tensor([1.0, 2.0, 6.0])
weights = torch.arange(0.0, 7.0, 0.5)
misses = readings[:, None] - weights  # (3, 14)

total = misses.abs().sum(dim=0)  # (14,)
print(weights[total.argmin()])
#> tensor(2.)
