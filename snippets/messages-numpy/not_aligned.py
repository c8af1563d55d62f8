import numpy as np

prices = np.array([[1, 2, 3], [2, 2, 2]])
visits = np.array([10, 20])
# wanted: [50, 60, 70]
print(np.dot(prices, visits).tolist())
#> ValueError: shapes (2,3) and (2,) not aligned: 3 (dim 1) != 2 (dim 0)
