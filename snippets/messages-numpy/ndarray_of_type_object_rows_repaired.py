import numpy as np
import torch

column = np.empty(2, dtype=object)
column[:] = [np.array([1, 2]), np.array([3, 4])]
print(torch.from_numpy(np.stack(column)).tolist())
#> [[1, 2], [3, 4]]
