import numpy as np

a = np.array([3, 1, 4])
print(a.dtype)
#> int64

b = np.array([3.0, 1, 4])
b[0] = 2.9
print(b, b.dtype)
#> [2.9 1.  4. ] float64
