import numpy as np

points = np.array([[1, 2, 3], [4, 5, 6]])
bonus = np.array([10, 20])
print(points + bonus)
#> ValueError: operands could not be broadcast together with shapes (2,3) (2,)
