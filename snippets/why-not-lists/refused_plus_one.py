numbers = [1, 2, 3]
print(numbers + 1)
#> TypeError: can only concatenate list (not "int") to list
