import torch

days = torch.tensor([12, 15, 11])
# wanted: tensor(11)
print(days[3])
#> IndexError: index 3 is out of bounds for dimension 0 with size 3
