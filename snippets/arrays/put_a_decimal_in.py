import numpy as np

a = np.array([3, 1, 4])
a[0] = 2.9
print(a)
#> [2 1 4]
