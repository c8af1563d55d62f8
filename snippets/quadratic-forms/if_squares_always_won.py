values = [
    x**2 + y**2 - 2 * x * y
    for x in (-2, -1, 0, 1, 2)
    for y in (-2, -1, 0, 1, 2)
]

print(min(values))
#> 0
