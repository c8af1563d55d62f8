import numpy as np
import torch

a = np.array([1, 2, 3])
t = torch.tensor([1, 2, 3])

print(a[::-1], a[::-1].strides)
#> [3 2 1] (-8,)

print(t.flip(0))
#> tensor([3, 2, 1])

t[::-1]
#> ValueError: step must be greater than zero
