import numpy as np

predicted = np.array([[2.5]])
# wanted: 2.5
print(float(predicted))
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
