import warnings

import numpy as np
import torch

source = bytes([7, 8, 9])
data = np.frombuffer(source, dtype=np.uint8)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    x = torch.from_numpy(data)
x += 1
print(x.tolist(), list(source))
#> [8, 9, 10] [8, 9, 10]
