import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
mirrored = image[:, ::-1]
print(torch.from_numpy(mirrored.copy()))
#> tensor([[2, 1, 0],
#>         [5, 4, 3]])
