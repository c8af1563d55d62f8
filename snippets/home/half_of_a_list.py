whole = [1, 2, 3, 4]
half = whole[:2]
half[0] += 10
half[1] += 10

print(whole)
#> [1, 2, 3, 4]
