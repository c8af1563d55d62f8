import torch

a = torch.zeros(2, 3)
b = torch.ones(2, 3)

print(torch.cat([a, b], dim=0).shape)
#> torch.Size([4, 3])
