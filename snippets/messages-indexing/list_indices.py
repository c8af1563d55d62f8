rows = [[1, 2, 3], [4, 5, 6]]
# wanted: [1, 4]
print(rows[:, 0])
#> TypeError: list indices must be integers or slices, not tuple
