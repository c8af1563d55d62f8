import torch
from torch.linalg import lstsq

x = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0])
y = torch.tensor([1.0, 3.0, 5.0, 7.0, 9.0])

columns = torch.stack([x, torch.ones_like(x)], dim=1)  # (5, 2)
weight, bias = lstsq(columns, y, driver="gels").solution
print(f"{weight:.2f} {bias:.2f}")
#> 2.00 1.00
