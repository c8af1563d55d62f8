import torch

print(torch.tensor([-1.0, -0.000001]) % 360)
#> tensor([359., 360.])
