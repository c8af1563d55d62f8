import numpy as np

days = np.array([20, 22, 19])
# wanted: 19
print(days[3])
#> IndexError: index 3 is out of bounds for axis 0 with size 3
