import numpy as np
import torch

data = np.frombuffer(bytes([7, 8, 9]), dtype=np.uint8)
x = torch.tensor(data)
x += 1
print(x, data)
#> tensor([ 8,  9, 10], dtype=torch.uint8) [7 8 9]
