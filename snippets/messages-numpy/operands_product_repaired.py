import numpy as np

prices = np.array([[1, 2, 3], [2, 2, 2]])
amounts = np.array([[1, 0], [0, 2], [1, 1]])
print((prices @ amounts).tolist())
#> [[4, 7], [4, 6]]
