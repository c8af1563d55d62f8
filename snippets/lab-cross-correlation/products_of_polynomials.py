import numpy as np

a = np.array([1, 2, 3])
b = np.array([1, 0, -1])
print(np.convolve(a, b), np.convolve(b, a))
#> [ 1  2  2 -2 -3] [ 1  2  2 -2 -3]
print(np.correlate(a, b, "full"), np.correlate(b, a, "full"))
#> [-1 -2 -2  2  3] [ 3  2 -2 -2 -1]
