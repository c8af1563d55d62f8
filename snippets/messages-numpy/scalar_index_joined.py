import numpy as np

print(np.concatenate([np.array([1, 2]), np.array([3])]))
#> [1 2 3]
