import numpy as np
import torch

source = bytes([7, 8, 9])
data = np.frombuffer(source, dtype=np.uint8)
x = torch.tensor(data)
x += 1
print(x.tolist(), list(source))
#> [8, 9, 10] [7, 8, 9]
