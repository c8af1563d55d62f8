import torch
from torch.linalg import det, inv

small = 0.1 * torch.eye(50)

print(det(small), det(small.double()))
#> tensor(0.) tensor(1.0000e-50, dtype=torch.float64)
print(torch.allclose(inv(small), 10 * torch.eye(50)))
#> True
