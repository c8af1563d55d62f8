import numpy as np

photo = np.array([[0, 128, 255]])
# wanted: [[0, 128, 255]]
print(photo[:, :, 0].tolist())
#> IndexError: too many indices for array: array is 2-dimensional, but 3 were indexed
