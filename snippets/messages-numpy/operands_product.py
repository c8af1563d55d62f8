import numpy as np

prices = np.array([[1, 2, 3], [2, 2, 2]])
amounts = np.array([[1, 0], [0, 2], [1, 1]])
# wanted: [[4, 7], [4, 6]]
print((prices * amounts).tolist())
#> ValueError: operands could not be broadcast together with shapes (2,3) (3,2)
