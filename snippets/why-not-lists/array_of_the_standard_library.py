from array import array

import numpy as np

numbers = array("d", [1.5, 2.5, 3.5])

print(numbers.itemsize, len(numbers) * numbers.itemsize)
#> 8 24

print(numbers * 2)
#> array('d', [1.5, 2.5, 3.5, 1.5, 2.5, 3.5])

same_numbers = np.asarray(numbers)
numbers[0] = 10
print(same_numbers * 2)
#> [20.  5.  7.]

numbers + 1
#> TypeError: can only append array (not "int") to array
