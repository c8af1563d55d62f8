import numpy as np

print(np.array([[1, 2, 3], [4, 5, 6]]).dtype, np.dtype(int))
#> int64 int64
