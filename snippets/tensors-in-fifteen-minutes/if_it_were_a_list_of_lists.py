sold = [[5.0, 0, 2], [3, 4, 1]]

print(sold[:, 0])
#> TypeError: list indices must be integers or slices, not tuple
