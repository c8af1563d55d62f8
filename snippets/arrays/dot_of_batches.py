import numpy as np

left = np.ones((5, 2, 3))
right = np.ones((5, 3, 4))

print((left @ right).shape)
#> (5, 2, 4)
print(np.dot(left, right).shape)
#> (5, 2, 5, 4)
