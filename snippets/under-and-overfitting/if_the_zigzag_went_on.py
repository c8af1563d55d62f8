import torch
from torch.linalg import lstsq, vander

x = torch.tensor([0.0, 2.0])
y = torch.tensor([0.0, 1.0])
x_next = torch.tensor([4.0])

degree = 1
weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
predicted = vander(x_next, N=degree + 1) @ weights
print(f"{predicted.item():.1f}")
#> 2.0
