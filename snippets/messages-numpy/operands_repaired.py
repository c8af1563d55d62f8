import numpy as np

points = np.array([[1, 2, 3], [4, 5, 6]])
bonus = np.array([10, 20])
print((points + bonus[:, None]).tolist())
#> [[11, 12, 13], [24, 25, 26]]
