import numpy as np


def padded_with_loops(rows):
    longest = max((len(row) for row in rows), default=0)
    table = np.empty((len(rows), longest))
    for i in range(len(rows)):
        for j in range(longest):
            table[i, j] = rows[i][j] if j < len(rows[i]) else 0
    return table


print(padded_with_loops([[1, 2, 3], [4, 5], []]))
#> [[1. 2. 3.]
#>  [4. 5. 0.]
#>  [0. 0. 0.]]
