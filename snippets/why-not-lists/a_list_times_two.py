numbers = [1, 2, 3]
print(numbers * 2)
#> [1, 2, 3, 1, 2, 3]
