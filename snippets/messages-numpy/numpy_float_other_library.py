import numpy as np

a, b = np.array([1, 2]), np.array([3])
# wanted: [1, 2, 3]
print(np.cat([a, b]).tolist())
#> AttributeError: module 'numpy' has no attribute 'cat'
