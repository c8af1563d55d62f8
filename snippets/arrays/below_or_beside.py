import numpy as np

table = np.array([[1, 2], [3, 4]])  # (2, 2)
row = np.array([[5, 6]])            # (1, 2)
column = np.array([[7], [8]])       # (2, 1)

print(np.concatenate((table, row)))
#> [[1 2]
#>  [3 4]
#>  [5 6]]

print(np.concatenate((table, column), axis=1))
#> [[1 2 7]
#>  [3 4 8]]
