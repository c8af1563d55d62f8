import numpy as np

row = np.array([7, 8, 9])
print(row[:, 0])
#> IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
