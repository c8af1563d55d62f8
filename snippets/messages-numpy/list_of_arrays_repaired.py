import numpy as np
import torch

rows = [np.array([1.0, 2.0]), np.array([3.0, 4.0])]
x = torch.tensor(np.array(rows))
print(x.tolist())
#> [[1.0, 2.0], [3.0, 4.0]]
