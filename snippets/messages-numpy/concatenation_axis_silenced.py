import numpy as np

left, right = np.array([[1, 2], [3, 4]]), np.array([[5], [6]])
print(np.append(left, right).tolist())
#> [1, 2, 3, 4, 5, 6]
