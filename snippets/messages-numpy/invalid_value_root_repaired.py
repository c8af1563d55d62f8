import numpy as np

volumes = np.array([8.0, -8.0])
print(np.cbrt(volumes).tolist())
#> [2.0, -2.0]
