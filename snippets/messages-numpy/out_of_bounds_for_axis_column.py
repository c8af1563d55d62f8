import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
# wanted: [3, 6]
print(table[2].tolist())
#> IndexError: index 2 is out of bounds for axis 0 with size 2
