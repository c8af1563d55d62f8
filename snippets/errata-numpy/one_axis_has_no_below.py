import numpy as np

a = np.array([1, 2])
b = np.array([3, 4])

print(np.concatenate((a, b)))
#> [1 2 3 4]
print(np.stack((a, b)))
#> [[1 2]
#>  [3 4]]

np.concatenate((a, b), axis=1)
#> numpy.exceptions.AxisError: axis 1 is out of bounds for array of dimension 1
