import numpy as np

losses = np.array([0.5, 0.25])
print(losses.detach())
#> AttributeError: 'numpy.ndarray' object has no attribute 'detach'
