import numpy as np

a, b = np.array([1, 2]), np.array([3, 4])
print(np.concatenate([a, b]).tolist())
#> [1, 2, 3, 4]
