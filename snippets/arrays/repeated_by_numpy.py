import numpy as np

a = np.array([1, 2])
print(a.repeat(2))
#> [1 1 2 2]
