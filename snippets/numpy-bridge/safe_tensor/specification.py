import numpy as np
import torch


def safe_tensor_with_loops(array):
    n, m = array.shape
    result = torch.empty(n, m)
    for i in range(n):
        for j in range(m):
            result[i, j] = float(array[i, j])
    return result


array = np.array([[1, 2], [3, 4], [5, 6]])[::-1]
array.flags.writeable = False
print(safe_tensor_with_loops(array))
#> tensor([[5., 6.],
#>         [3., 4.],
#>         [1., 2.]])
