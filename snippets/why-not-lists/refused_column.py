rows = [[1, 2, 3], [4, 5, 6]]

print([row[1] for row in rows])
#> [2, 5]

rows[:, 1]
#> TypeError: list indices must be integers or slices, not tuple
