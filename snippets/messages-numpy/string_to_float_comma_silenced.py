import numpy as np

column = ["1,5", "1,8"]
print(np.genfromtxt(column).tolist())
#> [nan, nan]
