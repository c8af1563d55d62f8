import torch
from torch.linalg import lstsq

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
table = torch.column_stack([switches, torch.ones(4)])  # (4, 3)
lamp = torch.tensor([-1.0, 1.0, 1.0, -1.0])

print(table.T @ lamp)
#> tensor([0., 0., 0.])

line = lstsq(table, lamp, driver="gels").solution
print(line.abs().max() < 0.001)
#> tensor(True)
