import numpy as np

column = np.array(["height", "1.5", "", "1.8"])
print([float(x or "nan") for x in column[1:]])
#> [1.5, nan, 1.8]
