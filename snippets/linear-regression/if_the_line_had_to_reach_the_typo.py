import torch
from torch.linalg import lstsq

x = torch.tensor([0.0, 5.0])
y = torch.tensor([1.0, 31.0])

columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (2, 2)
weight, bias = lstsq(columns, y, driver="gels").solution
print(f"{weight:.2f} {bias:.2f}")
#> 6.00 1.00
