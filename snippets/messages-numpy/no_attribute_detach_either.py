import numpy as np


def largest(x):
    return x.detach().max().item()


# wanted: 0.5
print(largest(np.array([0.5, 0.25])))
#> AttributeError: 'numpy.ndarray' object has no attribute 'detach'
