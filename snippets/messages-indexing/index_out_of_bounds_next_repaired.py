import torch

days = torch.tensor([12, 15, 11])
for i in range(len(days) - 1):
    print((days[i + 1] - days[i]).item())
#> 3
#> -4
