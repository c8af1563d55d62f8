import numpy as np

prices = np.array([[1, 2, 3], [2, 2, 2]])
visits = np.array([10, 20])
print(np.dot(visits, prices).tolist())
#> [50, 60, 70]
