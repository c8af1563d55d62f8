import numpy as np

table = np.loadtxt(["7 8 9"], ndmin=2)
print(table[:, 0].tolist())
#> [7.0]
