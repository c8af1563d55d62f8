import torch

x = torch.tensor([-1.0, 2.0])
print(x.clamp(min=0).tolist())
#> [0.0, 2.0]
