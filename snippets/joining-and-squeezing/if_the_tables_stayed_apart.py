import torch

a = torch.zeros(2, 3)
b = torch.ones(2, 3)

print(torch.stack([a, b], dim=0).shape)
#> torch.Size([2, 2, 3])
