import numpy as np

areas = np.array([4.0, 9.0])
print(np.sqrt(areas).tolist())
#> [2.0, 3.0]
