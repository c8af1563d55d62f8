import numpy as np
import torch

batch = torch.ones(2, 1, 3)
weights = torch.from_numpy(np.full((2, 3, 1), 0.5))
# wanted: [[[1.5]], [[1.5]]]
print((batch @ weights).tolist())
#> RuntimeError: expected scalar type Float but found Double
