import numpy as np

t = np.array([5, 12, 18, 25])
print(t[(t > 10) & (t < 20)].tolist())
#> [12, 18]
