import numpy as np

seen = [np.array([1, 2]), np.array([3, 4])]
point = np.array([3, 2])
print(any(np.array_equal(point, each) for each in seen))
#> False
