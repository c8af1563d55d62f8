import numpy as np

print(np.arange(6).reshape(3, 2).tolist())
#> [[0, 1], [2, 3], [4, 5]]
print(np.arange(6).reshape(-1, 2).tolist())
#> [[0, 1], [2, 3], [4, 5]]
