import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
print(torch.from_numpy(image).flip(1).tolist())
#> [[2, 1, 0], [5, 4, 3]]
