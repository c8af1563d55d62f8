import torch
from torch.linalg import lstsq

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([2.5, 3.0, 6.5, 8.0])

column = minutes[:, None]  # (4, 1)
slope = lstsq(column, heights, driver="gels").solution
print([round(parameter, 3) for parameter in slope.tolist()])
#> [2.0]

lstsq(minutes, heights, driver="gels")
#> RuntimeError: torch.linalg.lstsq: input must have at least 2 dimensions.
