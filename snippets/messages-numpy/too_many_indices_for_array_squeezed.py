import numpy as np

predicted = np.array([[[0.25], [0.75]]])
# wanted: [0.75]
print(predicted.squeeze()[:, 1].tolist())
#> IndexError: too many indices for array: array is 1-dimensional, but 2 were indexed
