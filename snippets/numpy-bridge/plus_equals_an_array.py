import numpy as np
import torch

weights = torch.zeros(2)
same = weights

weights += torch.ones(2)
print(weights, same)
#> tensor([1., 1.]) tensor([1., 1.])

weights += np.ones(2)
#> DeprecationWarning: __array_wrap__ must accept context and return_scalar arguments ...
print(weights, same)
#> tensor([2., 2.], dtype=torch.float64) tensor([1., 1.])
