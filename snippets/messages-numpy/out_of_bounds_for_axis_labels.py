import numpy as np

labels = np.array([1, 3])
# wanted: [[1, 0, 0], [0, 0, 1]]
print(np.eye(3, dtype=int)[labels].tolist())
#> IndexError: index 3 is out of bounds for axis 0 with size 3
