import numpy as np

days = np.array([20, 22])
for day in range(days):
    # wanted: 20
    # wanted: 22
    print(day)
#> TypeError: only integer scalar arrays can be converted to a scalar index
