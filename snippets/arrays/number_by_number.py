import numpy as np

a = np.array([1, 2, 3])

print(a + 1)
#> [2 3 4]

print(a * 2)
#> [2 4 6]

print(a**2)
#> [1 4 9]

print(a * a)
#> [1 4 9]
