import numpy as np
import torch

a = np.array([3.0, 1.0])
t = torch.tensor([3.0, 1.0])

print(a.std(), t.std(), t.std(correction=0))
#> 1.0 tensor(1.4142) tensor(1.)

a.flatten()[0] = 5
t.flatten()[0] = 5
print(a, t)
#> [3. 1.] tensor([5., 1.])

print(a.sort(), a)
#> None [1. 3.]
print(t.sort().values, t)
#> tensor([1., 5.]) tensor([5., 1.])
