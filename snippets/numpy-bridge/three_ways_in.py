import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])

tensors = [
    torch.from_numpy(array),
    torch.as_tensor(array),
    torch.as_tensor(array, dtype=torch.float32),
    torch.tensor(array),
    torch.from_numpy(array.copy()),
]

for tensor in tensors:
    print(tensor.dtype, np.shares_memory(tensor.numpy(), array))
#> torch.float64 True
#> torch.float64 True
#> torch.float32 False
#> torch.float64 False
#> torch.float64 False
