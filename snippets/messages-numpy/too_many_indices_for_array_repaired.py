import numpy as np

row = np.array([7, 8, 9])
print(np.atleast_2d(row)[:, 0])
#> [7]
print(row[0])
#> 7
