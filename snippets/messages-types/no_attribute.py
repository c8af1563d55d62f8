rows = [[1, 2], [3, 4], [5, 6]]
# wanted: 3
print(rows.shape[0])
#> AttributeError: 'list' object has no attribute 'shape'
