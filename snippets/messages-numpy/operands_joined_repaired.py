import numpy as np

may, june = np.array([20, 22, 19]), np.array([25, 24])
print(np.concatenate([may, june]).tolist())
#> [20, 22, 19, 25, 24]
