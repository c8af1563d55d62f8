import numpy as np

means = np.array([[1, 2], [4, 5]]).mean(axis=0)
print(int(means))
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
