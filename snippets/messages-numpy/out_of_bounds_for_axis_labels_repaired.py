import numpy as np

labels = np.array([1, 3])
print(np.eye(3, dtype=int)[labels - 1].tolist())
#> [[1, 0, 0], [0, 0, 1]]
