import numpy as np
import torch

array = np.array([[1.0, 2.0], [3.0, 4.0]])
samples = torch.from_numpy(array)
weights = torch.ones(2, 1)

print(samples.dtype, weights.dtype)
#> torch.float64 torch.float32

print((samples + 1).dtype, (samples + weights).dtype)
#> torch.float64 torch.float64

print(samples.float() @ weights)
#> tensor([[3.],
#>         [7.]])

samples @ weights
#> RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float
