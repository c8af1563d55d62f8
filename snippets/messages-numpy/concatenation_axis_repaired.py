import numpy as np

left, right = np.array([[1, 2], [3, 4]]), np.array([[5], [6]])
print(np.concatenate([left, right], axis=1).tolist())
#> [[1, 2, 5], [3, 4, 6]]
