import numpy as np

x = np.array([[1, 0, 0], [0, 1, 0]])
weight = np.array([[1, 2, 3], [4, 5, 6]])
print(np.dot(x, weight.T).tolist())
#> [[1, 4], [2, 5]]
