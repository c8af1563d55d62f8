import torch

days = torch.tensor([12, 15, 11])
# wanted: 3
# wanted: -4
for i in range(len(days)):
    print((days[i + 1] - days[i]).item())
#> 3
#> -4
#> IndexError: index 3 is out of bounds for dimension 0 with size 3
