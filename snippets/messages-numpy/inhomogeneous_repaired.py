import numpy as np

rows = [[1, 2], [3]]
table = np.zeros((2, 2))
for place, row in zip(table, rows):
    place[: len(row)] = row
print(table)
#> [[1. 2.]
#>  [3. 0.]]
silenced = np.array(rows, dtype=object)
print(silenced.shape)
#> (2,)
