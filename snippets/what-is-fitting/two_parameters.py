import torch
from torch.linalg import lstsq

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([5.5, 6.0, 9.5, 11.0])

for slope, bias in [(3, 0), (2, 3), (1, 6)]:
    predicted = slope * minutes + bias
    loss = (predicted - heights).square().mean()
    print(slope, bias, "->", loss.item())
#> 3 0 -> 1.875
#> 2 3 -> 0.375
#> 1 6 -> 1.875

table = torch.column_stack([minutes, torch.ones(4)])  # (4, 2)
best = lstsq(table, heights, driver="gels").solution
print([round(parameter, 3) for parameter in best.tolist()])
#> [2.0, 3.0]
