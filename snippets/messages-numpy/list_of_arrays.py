import numpy as np
import torch

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0])]
x = torch.tensor(rows)
#> UserWarning: Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor. ...
#> UserWarning: Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor. ...
print(x.dtype)
#> torch.float64
