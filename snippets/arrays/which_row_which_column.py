import numpy as np

a = np.array([5, 6, 7, 8])
print(a[1], a[-1], a[:2], a[::-1])
#> 6 8 [5 6] [8 7 6 5]

rows = [
    [0, 1, 2, 3],
    [10, 11, 12, 13],
    [20, 21, 22, 23],
    [30, 31, 32, 33],
]
table = np.array(rows)  # (4, 4)

print(table[0, 2])
#> 2

print(table[1])
#> [10 11 12 13]

print(table[:, 1])
#> [ 1 11 21 31]

print(table[1:3, 2:4])
#> [[12 13]
#>  [22 23]]

print(table[:, [1, 3]])
#> [[ 1  3]
#>  [11 13]
#>  [21 23]
#>  [31 33]]
