import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
data = np.array([[1.0, 2.0], [3.0, 4.0]])
x = torch.from_numpy(data)
layer = nn.Linear(2, 1)
nn.init.ones_(layer.weight)
nn.init.zeros_(layer.bias)
# wanted: [[3.0], [7.0]]
print(layer(x).tolist())
#> RuntimeError: mat1 and mat2 must have the same dtype, but got Double and Float
