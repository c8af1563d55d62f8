import numpy as np
import torch

array = np.array([1, 2, 3])
first = torch.as_tensor(array)
second = torch.from_numpy(array)

array[0] = 100

print(first)
#> tensor([100,   2,   3])

print(second)
#> tensor([100,   2,   3])
