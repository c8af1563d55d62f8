import numpy as np

column = np.array(["1,5", "1,8"])
print([float(x.replace(",", ".")) for x in column])
#> [1.5, 1.8]
