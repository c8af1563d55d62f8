import torch
from torch.linalg import det, eigvalsh

for a in (-1.0, -0.5, -0.25, 0.5, 1.0, 2.0):
    A = torch.full((3, 3), a) + (1 - a) * torch.eye(3)
    values = eigvalsh(A).round(decimals=5) + 0
    minors = torch.stack([det(A[:k, :k]) for k in (1, 2, 3)])
    print(a, values.tolist(), (minors.round(decimals=5) + 0).tolist())
#> -1.0 [-1.0, 2.0, 2.0] [1.0, 0.0, -4.0]
#> -0.5 [0.0, 1.5, 1.5] [1.0, 0.75, 0.0]
#> -0.25 [0.5, 1.25, 1.25] [1.0, 0.9375, 0.78125]
#> 0.5 [0.5, 0.5, 2.0] [1.0, 0.75, 0.5]
#> 1.0 [0.0, 0.0, 3.0] [1.0, 0.0, 0.0]
#> 2.0 [-1.0, -1.0, 5.0] [1.0, -3.0, 5.0]
