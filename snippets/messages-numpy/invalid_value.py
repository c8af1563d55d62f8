import numpy as np

table = np.array([[1.0, 0.0], [4.0, 0.0]])
# wanted: [[0.25, 0.0], [1.0, 0.0]]
print((table / table.max(axis=0)).tolist())
#> RuntimeWarning: invalid value encountered in divide
#> [[0.25, nan], [1.0, nan]]
