import torch

points = torch.tensor([[70, 80, 90], [60, 75, 85]])
bonus = torch.tensor([5, 10])
print((points + bonus[:, None]).tolist())
#> [[75, 85, 95], [70, 85, 95]]
