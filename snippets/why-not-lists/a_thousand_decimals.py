import sys

numbers = [n / 3 for n in range(1000)]

references = 8 * len(numbers)
objects = sum(sys.getsizeof(number) for number in numbers)
print(references + objects)
#> 32000
