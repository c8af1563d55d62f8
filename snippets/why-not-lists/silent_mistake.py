import numpy as np

rows = [[0] * 3] * 2
rows[0][0] = 7
print(rows)
#> [[7, 0, 0], [7, 0, 0]]

table = np.zeros((2, 3), dtype=int)
table[0, 0] = 7
print(table)
#> [[7 0 0]
#>  [0 0 0]]
