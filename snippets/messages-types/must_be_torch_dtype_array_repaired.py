import numpy as np
import torch

array = np.array([1.5, 2.5])
dtype = torch.from_numpy(array).dtype
print(torch.zeros(2, dtype=dtype).dtype)
#> torch.float64
