import torch

days = torch.tensor([10, 11, 12, 13, 14])
print(days[len(days) // 2].item())
#> 12
