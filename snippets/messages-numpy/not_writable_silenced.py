import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
source = bytes([7, 8, 9])
data = np.frombuffer(source, dtype=np.uint8)
x = torch.from_numpy(data)
x += 1
print(x.tolist(), list(source))
#> [8, 9, 10] [8, 9, 10]
