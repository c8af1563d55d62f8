import numpy as np

prices = np.array([[1, 2, 3], [2, 2, 2]])
print(prices @ np.array([10, 20, 0]))
#> [50 60]
visits = np.array([10, 20])
print(visits @ prices)
#> [50 60 70]
