import numpy as np
import torch

table = np.array([[1.5, 2.0], [None, 4.0]])
print(torch.from_numpy(table.astype(np.float32)).tolist())
#> [[1.5, 2.0], [nan, 4.0]]
