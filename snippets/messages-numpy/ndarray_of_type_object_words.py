import numpy as np
import torch

colours = np.array(["red", "blue", "red"], dtype=object)
# wanted: [1, 0, 1]
print(torch.from_numpy(colours).tolist())
#> TypeError: can't convert np.ndarray of type numpy.object_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
