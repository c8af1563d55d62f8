import numpy as np

points = np.array([[0, 0]])
new = np.array([[1, 2, 3], [4, 5, 6]])
print(np.concatenate([points, new.T]).tolist())
#> [[0, 0], [1, 4], [2, 5], [3, 6]]
