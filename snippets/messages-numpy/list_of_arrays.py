import numpy as np
import torch

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0])]
# wanted: [[1.0, 2.0], [3.0, 4.0]]
x = torch.tensor(rows)
#> UserWarning: Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:252.)
#> UserWarning: Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single numpy.ndarray with numpy.array() before converting to a tensor. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:252.)
print(x.tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
