import numpy as np
import torch

print(torch.zeros(2, dtype=np.float32))
#> TypeError: zeros(): argument 'dtype' must be torch.dtype, not type
