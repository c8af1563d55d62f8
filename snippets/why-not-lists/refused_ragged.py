import numpy as np

rows = [[1, 2, 3], [4, 5]]
print(len(rows), [len(row) for row in rows])
#> 2 [3, 2]

np.array(rows)
#> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. ...
