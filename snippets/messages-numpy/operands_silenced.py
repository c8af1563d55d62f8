import numpy as np

points = np.array([[1, 2, 3], [4, 5, 6]])
bonus = np.array([10, 20])
print((points.reshape(3, 2) + bonus).tolist())
#> [[11, 22], [13, 24], [15, 26]]
