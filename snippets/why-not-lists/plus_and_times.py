import numpy as np

numbers = [1, 2, 3]
more = [10, 20, 30]
print(numbers + more)
#> [1, 2, 3, 10, 20, 30]

print(np.array(numbers) * 2)
#> [2 4 6]

print(np.array(numbers) + more)
#> [11 22 33]
