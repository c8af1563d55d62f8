import numpy as np

rows = [[1, 2], [3]]
table = np.array(rows, dtype=object)
print(table.shape, table * 2)
#> (2,) [list([1, 2, 1, 2]) list([3, 3])]
