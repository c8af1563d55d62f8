import torch

points = torch.tensor([[70, 80, 90], [60, 75, 85]])
bonus = torch.tensor([5, 10])
# wanted: [[75, 85, 95], [70, 85, 95]]
print((points + bonus).tolist())
#> RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
