import numpy as np

mixed = [1, 2.5, True]

print(mixed)
#> [1, 2.5, True]

print(np.array(mixed))
#> [1.  2.5 1. ]
