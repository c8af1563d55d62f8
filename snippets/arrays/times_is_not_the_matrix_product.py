import numpy as np

a = np.array([1, 2, 3])
print(np.dot(a, a))
#> 14

table = np.array([[1, 1], [0, 2]])
print(table * table)
#> [[1 1]
#>  [0 4]]

print(table @ table)
#> [[1 3]
#>  [0 4]]

print(np.dot(table, table))
#> [[1 3]
#>  [0 4]]
