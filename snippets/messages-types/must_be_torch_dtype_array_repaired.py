import numpy as np
import torch

array = np.array([1.5, 2.5])
print(torch.zeros(2, dtype=torch.from_numpy(array).dtype).dtype)
#> torch.float64
