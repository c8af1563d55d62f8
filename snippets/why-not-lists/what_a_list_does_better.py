import numpy as np

numbers = [1, "two", [3, 4]]
numbers.append(2**62)
print(numbers[-1] * 2)
#> 9223372036854775808

a = np.array([2**62])
print(a * 2)
#> [-9223372036854775808]

print(np.append(a, 1) is a)
#> False
