import numpy as np

hours = np.array([2.75, 4.5])
# wanted: [2, 4]
print(int(hours))
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
