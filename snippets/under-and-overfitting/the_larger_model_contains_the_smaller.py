import torch
from torch.linalg import vander

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
line = torch.tensor([1.0, 2.0])
parabola = torch.tensor([1.0, 2.0, 0.0])

print(vander(x, N=2) @ line)
#> tensor([1., 3., 5., 7.])

print(vander(x, N=3) @ parabola)
#> tensor([1., 3., 5., 7.])
