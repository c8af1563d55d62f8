import numpy as np


def relu(x):
    return np.where(x > 0, x, 0)


print(relu(np.array([-1, 3])).tolist())
#> [0, 3]
