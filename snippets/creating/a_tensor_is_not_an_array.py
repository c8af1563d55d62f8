import numpy as np
import torch

array = np.array([0.5, 1.5])
from_array = torch.tensor(array)
from_list = torch.tensor([0.5, 1.5])
print(from_array.dtype, from_list.dtype)
#> torch.float64 torch.float32

array[0] = 9
print(from_array)
#> tensor([0.5000, 1.5000], dtype=torch.float64)

marked = torch.tensor([0.5, 1.5], requires_grad=True)
print(from_list.requires_grad, marked.requires_grad)
#> False True

print(hasattr(array, "requires_grad"))
#> False
