import numpy as np

means = np.array([[1, 2], [4, 5]]).mean(axis=0)
print(means.astype(int))
#> [2 3]
