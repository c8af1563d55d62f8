import numpy as np

table = np.array([[1.0, 0.0], [4.0, 0.0]])
print(table / table.max(axis=0))
#> RuntimeWarning: invalid value encountered in divide
#> [[0.25  nan]
#>  [1.    nan]]
