import torch

x = torch.tensor([-1.0, 2.0])
print(torch.max(x, 0).values.tolist())
#> 2.0
