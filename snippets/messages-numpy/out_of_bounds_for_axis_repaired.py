import numpy as np

days = np.array([20, 22, 19])
print(days[2])
#> 19
print(days[-1])
#> 19
