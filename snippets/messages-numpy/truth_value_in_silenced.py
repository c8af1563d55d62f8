import numpy as np

seen = np.array([[1, 2], [3, 4]])
point = np.array([3, 2])
print(point in seen)
#> True
