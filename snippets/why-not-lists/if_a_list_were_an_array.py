import numpy as np

numbers = np.array([n / 3 for n in range(1000)])

print(numbers.nbytes)
#> 8000
