import numpy as np

days = np.array([20, 22])
for day in days:
    print(day)
#> 20
#> 22
