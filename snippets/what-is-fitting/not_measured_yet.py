import torch

slope = 2.0
later = torch.tensor([5.0, 6.0, 7.0])

predicted = slope * later
print(predicted)
#> tensor([10., 12., 14.])

measured = torch.tensor([10.5, 11.5, 14.5])
print((predicted - measured).square().mean())
#> tensor(0.2500)
