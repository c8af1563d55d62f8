import numpy as np


def relu(x):
    return x if (x > 0).any() else 0


print(relu(np.array([-1, 3])).tolist())
#> [-1, 3]
