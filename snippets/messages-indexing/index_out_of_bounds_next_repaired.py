import torch

days = torch.tensor([12, 15, 11])
print([(days[i + 1] - days[i]).item() for i in range(len(days) - 1)])
#> [3, -4]
print(days.diff().tolist())
#> [3, -4]
