import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
mirrored = image[:, ::-1].copy()
print(torch.from_numpy(mirrored).tolist())
#> [[2, 1, 0], [5, 4, 3]]
