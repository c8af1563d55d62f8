import math

import numpy as np

areas = np.array([4.0, 9.0])
# wanted: [2.0, 3.0]
print(math.sqrt(areas))
#> TypeError: only 0-dimensional arrays can be converted to Python scalars
