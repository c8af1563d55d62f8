import numpy as np

a = np.array([1, 2])
print(np.stack([a, a]))
#> [[1 2]
#>  [1 2]]
