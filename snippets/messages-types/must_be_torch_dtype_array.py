import numpy as np
import torch

array = np.array([1.5, 2.5])
# wanted: torch.float64
print(torch.zeros(2, dtype=array.dtype).dtype)
#> TypeError: zeros(): argument 'dtype' must be torch.dtype, not numpy.dtypes.Float64DType
