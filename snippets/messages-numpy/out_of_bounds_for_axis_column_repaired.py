import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
print(table[:, 2].tolist())
#> [3, 6]
