import numpy as np

print(np.array([1, 2]).astype(float).dtype)
#> float64
print(np.array([1, 2]).astype(np.float64).dtype)
#> float64
