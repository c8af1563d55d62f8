import numpy as np

labels = np.array([1, 3])
print(np.eye(4, dtype=int)[labels].tolist())
#> [[0, 1, 0, 0], [0, 0, 0, 1]]
