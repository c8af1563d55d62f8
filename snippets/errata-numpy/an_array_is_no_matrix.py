import numpy as np

table = np.array([[1, 2], [3, 4]])

print(type(table), isinstance(table, np.matrix))
#> <class 'numpy.ndarray'> False
print((table * table).tolist(), (table @ table).tolist())
#> [[1, 4], [9, 16]] [[7, 10], [15, 22]]
