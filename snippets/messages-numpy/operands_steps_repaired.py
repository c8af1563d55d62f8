import numpy as np

place = np.array([0, 10, 40, 60])
time = np.array([0, 1, 3, 4])
print((np.diff(place) / np.diff(time)).tolist())
#> [10.0, 15.0, 20.0]
