import numpy as np
import torch

table = np.array([[1.5, 2.0], [None, 4.0]])
# wanted: [[1.5, 2.0], [nan, 4.0]]
print(torch.from_numpy(table).tolist())
#> TypeError: can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
