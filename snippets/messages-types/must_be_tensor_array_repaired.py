import numpy as np
import torch

x = np.array([-1.0, 2.0])
print(torch.relu(torch.from_numpy(x)).tolist())
#> [0.0, 2.0]
