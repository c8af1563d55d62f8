import numpy as np
import torch

a = np.array([1, 2])
t = torch.tensor([1, 2])

print(a.repeat(2), t.repeat_interleave(2))
#> [1 1 2 2] tensor([1, 1, 2, 2])
print(np.tile(a, 2), t.repeat(2))
#> [1 2 1 2] tensor([1, 2, 1, 2])
