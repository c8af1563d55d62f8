import numpy as np

a = np.array([1, 2, 3])
alias = a
copy = a.copy()

alias[0] = 99

print(a, copy)
#> [99  2  3] [1 2 3]

print(alias is a, copy is a)
#> True False
