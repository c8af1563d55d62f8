import numpy as np

prices = np.array([2, 4])
prices = prices + 0.5
print(prices.tolist())
#> [2.5, 4.5]
