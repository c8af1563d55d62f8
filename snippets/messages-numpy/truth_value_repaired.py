import numpy as np

t = np.array([12, 18, 25])
mild = (t > 10) & (t < 20)
print(mild, mild.all(), mild.any())
#> [ True  True False] False True
