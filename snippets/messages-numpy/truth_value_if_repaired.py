import numpy as np

t = np.array([12, 18, 25])
if (t > 20).any():
    print("hot")
#> hot
