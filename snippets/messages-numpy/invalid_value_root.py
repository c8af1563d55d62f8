import numpy as np

volumes = np.array([8.0, -8.0])
# wanted: [2.0, -2.0]
print((volumes ** (1 / 3)).tolist())
#> RuntimeWarning: invalid value encountered in power
#> [2.0, nan]
