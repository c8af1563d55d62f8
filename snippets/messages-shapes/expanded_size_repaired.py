import torch

week = torch.zeros(7)
week[:3] = torch.tensor([3.0, 4.0, 5.0])
print(week.tolist())
#> [3.0, 4.0, 5.0, 0.0, 0.0, 0.0, 0.0]
