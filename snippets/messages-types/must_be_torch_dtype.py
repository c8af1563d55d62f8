import numpy as np
import torch

# wanted: torch.float32
print(torch.zeros(2, dtype=np.float32).dtype)
#> TypeError: zeros(): argument 'dtype' must be torch.dtype, not type
