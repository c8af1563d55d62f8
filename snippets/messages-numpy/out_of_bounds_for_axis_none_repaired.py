import numpy as np

days = np.array([20, 22, 19])
found = np.flatnonzero(days > 30)
print(found[0] if found.size else "never")
#> never
