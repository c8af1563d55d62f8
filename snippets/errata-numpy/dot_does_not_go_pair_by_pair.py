import numpy as np

a = np.arange(8).reshape(2, 2, 2)

print(np.dot(a, a).shape, (a @ a).shape)
#> (2, 2, 2, 2) (2, 2, 2)
print(np.array_equal(np.dot(a, a)[1, :, 1], (a @ a)[1]))
#> True
print(np.array_equal(np.dot(a, a)[0, :, 1], a[0] @ a[1]))
#> True
