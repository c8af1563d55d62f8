import numpy as np


def relu(x):
    return x if x > 0 else 0


# wanted: [0, 3]
print(relu(np.array([-1, 3])).tolist())
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
