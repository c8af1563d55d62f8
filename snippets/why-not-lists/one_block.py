import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
line = table.reshape(6)
line[4] = 50

print(table)
#> [[ 1  2  3]
#>  [ 4 50  6]]

print(table.strides)
#> (24, 8)
