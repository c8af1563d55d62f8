import torch

days = torch.tensor([12, 15, 11])
# wanted: [3, -4]
print([(days[i + 1] - days[i]).item() for i in range(len(days))])
#> IndexError: index 3 is out of bounds for dimension 0 with size 3
