rows = [[1, 2, 3], [4]]
print([row[0] for row in rows])
#> [1, 4]
