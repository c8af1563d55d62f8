import numpy as np

left, right = np.zeros((2, 3)), np.zeros((2, 4))
print(np.concatenate([left, right], axis=1).shape)
#> (2, 7)
row = np.zeros(3)
print(np.concatenate([left, row[None]]).shape)
#> (3, 3)
