import numpy as np

x = np.array([[1, 0, 0], [0, 1, 0]])
weight = np.array([[1, 2, 3], [4, 5, 6]])
# wanted: [[1, 4], [2, 5]]
print(np.dot(x, weight).tolist())
#> ValueError: shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)
