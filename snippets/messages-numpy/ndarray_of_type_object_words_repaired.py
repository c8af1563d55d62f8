import numpy as np
import torch

colours = np.array(["red", "blue", "red"], dtype=object)
names, numbers = np.unique(colours, return_inverse=True)
print(torch.from_numpy(numbers).tolist())
#> [1, 0, 1]
print(names.tolist())
#> ['blue', 'red']
