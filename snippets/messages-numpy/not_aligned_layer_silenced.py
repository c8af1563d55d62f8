import numpy as np

x = np.array([[1, 0, 0], [0, 1, 0]])
weight = np.array([[1, 2, 3], [4, 5, 6]])
print(np.dot(x, weight.reshape(3, 2)).tolist())
#> [[1, 2], [3, 4]]
