import numpy as np

place = np.array([0, 10, 40, 60])
time = np.array([0, 1, 3, 4])
# wanted: [10.0, 15.0, 20.0]
print((np.diff(place) / time).tolist())
#> ValueError: operands could not be broadcast together with shapes (3,) (4,)
