import numpy as np
import torch

array = np.array([1, 2, 3])
first = torch.tensor(array)
second = torch.from_numpy(array.copy())

array[0] = 100

print(first)
#> tensor([1, 2, 3])

print(second)
#> tensor([1, 2, 3])
