import torch

slope = 2.0
later = torch.tensor([5.0, 6.0, 7.0, 8.0])

predicted = slope * later
print(predicted)
#> tensor([10., 12., 14., 16.])

measured = torch.tensor([9.5, 13.0, 13.5, 16.0])
print((predicted - measured).square().mean())
#> tensor(0.3750)
