import numpy as np

points = np.array([[1, 2, 3], [4, 5, 6]])
bonus = np.array([10, 20])
# wanted: [[11, 12, 13], [24, 25, 26]]
print((points + bonus).tolist())
#> ValueError: operands could not be broadcast together with shapes (2,3) (2,)
