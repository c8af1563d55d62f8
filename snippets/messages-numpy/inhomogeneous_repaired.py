import numpy as np

rows = [[1, 2], [3]]
table = np.zeros((2, 2), dtype=int)
for place, row in zip(table, rows):
    place[: len(row)] = row
print(table.tolist())
#> [[1, 2], [3, 0]]
