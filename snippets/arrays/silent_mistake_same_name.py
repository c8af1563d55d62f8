import numpy as np
import torch

a = np.array([1.0, 3.0])
t = torch.tensor([1.0, 3.0])

print(a.std(), t.std(), t.std(correction=0))
#> 1.0 tensor(1.4142) tensor(1.)

print(a.repeat(2), t.repeat(2), t.repeat_interleave(2))
#> [1. 1. 3. 3.] tensor([1., 3., 1., 3.]) tensor([1., 1., 3., 3.])
