import numpy as np
import torch

x = torch.tensor([[1.5, 2.0], [3.0, 4.0]])

print(x.tolist(), type(x.tolist()))
#> [[1.5, 2.0], [3.0, 4.0]] <class 'list'>

print(x.sum().item(), type(x.sum().item()))
#> 10.5 <class 'float'>

shared = np.asarray(x)
copied = x.numpy().copy()
x[0, 0] = 100
print(shared[0], copied[0])
#> [100.   2.] [1.5 2. ]

x.item()
#> RuntimeError: a Tensor with 4 elements cannot be converted to Scalar
