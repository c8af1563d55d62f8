import numpy as np
import torch

array = np.array([[0, 0, 7], [0, 8, 0]])
x = torch.from_numpy(array)

print(np.argwhere(array).tolist())
#> [[0, 2], [1, 1]]

print(np.argwhere(x).tolist())
#> DeprecationWarning: __array_wrap__ must accept context and return_scalar arguments (positionally) in the future. (Deprecated NumPy 2.0)
#> [[0, 1], [2, 1]]

print(np.nonzero(array))
#> (array([0, 1]), array([2, 1]))

print(np.nonzero(x))
#> tensor([[0, 2],
#>         [1, 1]])

print(np.size(array), np.size(x) == x.size)
#> 6 True

np.sum(x)
#> TypeError: sum() got an unexpected keyword argument 'axis'
