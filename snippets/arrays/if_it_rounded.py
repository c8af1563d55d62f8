import numpy as np

a = np.array([3, 1, 4])
a[0] = round(2.9)
print(a)
#> [3 1 4]
