import numpy as np

np.ones(2, device="cuda")
#> ValueError: Device not understood. Only "cpu" is allowed, but received: cuda
