sizes = [784, 100, 10]
# wanted: 10
print(sizes[3])
#> IndexError: list index out of range
