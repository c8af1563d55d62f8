import numpy as np
import torch

column = np.empty(2, dtype=object)
column[:] = [np.array([1, 2]), np.array([3, 4])]
# wanted: [[1, 2], [3, 4]]
print(torch.from_numpy(column).tolist())
#> TypeError: can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
