import numpy as np
import torch

heights = np.array([[170.0, 60.0], [180.0, 75.0]])  # (2, 2)
x = torch.from_numpy(heights)
print(x.dtype)
#> torch.float64

x = torch.tensor(heights, dtype=torch.float32)
print(x.dtype)
#> torch.float32

torch.manual_seed(0)
print(torch.nn.Linear(2, 1)(x).shape)
#> torch.Size([2, 1])

torch.nn.Linear(2, 1)(torch.from_numpy(heights))
#> RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float
