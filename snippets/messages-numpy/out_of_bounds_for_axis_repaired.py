import numpy as np

days = np.array([20, 22, 19])
print(days[2], days[-1])
#> 19 19
