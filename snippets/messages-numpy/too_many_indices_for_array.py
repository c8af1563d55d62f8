import numpy as np

table = np.loadtxt(["7 8 9"])
# wanted: [7.0]
print(table[:, 0].tolist())
#> IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
