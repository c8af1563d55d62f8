import numpy as np

table = np.array([[1.0, 0.0], [4.0, 0.0]])
with np.errstate(invalid="ignore"):
    print((table / table.max(axis=0)).tolist())
#> [[0.25, nan], [1.0, nan]]
