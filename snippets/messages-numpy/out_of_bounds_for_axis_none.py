import numpy as np

days = np.array([20, 22, 19])
# wanted: never
print(np.flatnonzero(days > 30)[0])
#> IndexError: index 0 is out of bounds for axis 0 with size 0
