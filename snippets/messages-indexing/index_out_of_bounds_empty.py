import torch

days = torch.tensor([12, 15, 11])
hot = days[days > 30]
# wanted: no hot day
print("first hot day:", hot[0].item())
#> IndexError: index 0 is out of bounds for dimension 0 with size 0
