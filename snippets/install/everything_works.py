import sys

import numpy as np
import torch

print(sys.version_info >= (3, 11))
#> True

print(int(np.__version__.split(".")[0]) >= 2)
#> True

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
print(x.grad)
#> tensor(6.)

print(torch.from_numpy(np.ones(3)) + torch.ones(3))
#> tensor([2., 2., 2.], dtype=torch.float64)
