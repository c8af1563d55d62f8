import numpy as np

hours = np.array([2.75, 4.5])
print(hours.astype(int).tolist())
#> [2, 4]
