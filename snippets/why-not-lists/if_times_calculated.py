import numpy as np

numbers = np.array([1, 2, 3])
print(numbers * 2)
#> [2 4 6]
