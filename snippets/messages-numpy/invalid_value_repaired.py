import numpy as np

table = np.array([[1.0, 0.0], [4.0, 0.0]])
largest = table.max(axis=0)
print((table / np.where(largest == 0, 1, largest)).tolist())
#> [[0.25, 0.0], [1.0, 0.0]]
