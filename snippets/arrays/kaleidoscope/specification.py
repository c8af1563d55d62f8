import numpy as np


def kaleidoscope_with_loops(table):
    r, c = table.shape
    result = np.empty((2 * r, 2 * c), dtype=table.dtype)
    for i in range(2 * r):
        for j in range(2 * c):
            result[i, j] = table[min(i, 2 * r - 1 - i), min(j, 2 * c - 1 - j)]
    return result


table = np.array([[1, 2], [3, 4]])
print(kaleidoscope_with_loops(table))
#> [[1 2 2 1]
#>  [3 4 4 3]
#>  [3 4 4 3]
#>  [1 2 2 1]]
