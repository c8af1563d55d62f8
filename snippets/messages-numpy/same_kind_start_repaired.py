import numpy as np

w, grad = np.array([0.0, 0.0]), np.array([5, 10])
for step in range(2):
    w -= 0.1 * grad
print(w.tolist())
#> [-1.0, -2.0]
