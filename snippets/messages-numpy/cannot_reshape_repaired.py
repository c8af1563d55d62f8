import numpy as np

print(np.arange(12).reshape(6, 2).shape)
#> (6, 2)
print(np.arange(12).reshape(-1, 2).shape)
#> (6, 2)
