import numpy as np
import torch

array = np.array([1, 2])
shared = torch.from_numpy(array)
copied = torch.tensor(array)
array[0] = 9
print(shared)
#> tensor([9, 2])
print(copied)
#> tensor([1, 2])
x = torch.ones(2, requires_grad=True)
print(x.detach().cpu().numpy())
#> [1. 1.]
print(x.tolist())
#> [1.0, 1.0]
