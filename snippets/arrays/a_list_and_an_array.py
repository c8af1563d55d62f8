import numpy as np

rows = [[1, 2, 3], [4, 5, 6]]
table = np.array(rows)

print(rows)
#> [[1, 2, 3], [4, 5, 6]]

print(table)
#> [[1 2 3]
#>  [4 5 6]]

print(table.shape, table.ndim)
#> (2, 3) 2

print(table.size, table.dtype)
#> 6 int64
