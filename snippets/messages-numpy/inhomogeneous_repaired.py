import numpy as np

rows = [[1, 2], [3]]
width = max(len(row) for row in rows)
table = np.zeros((len(rows), width), dtype=int)
for place, row in zip(table, rows):
    place[: len(row)] = row
print(table.tolist())
#> [[1, 2], [3, 0]]
