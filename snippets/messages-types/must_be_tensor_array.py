import numpy as np
import torch

x = np.array([-1.0, 2.0])
# wanted: [0.0, 2.0]
print(torch.relu(x).tolist())
#> TypeError: relu(): argument 'input' (position 1) must be Tensor, not numpy.ndarray
