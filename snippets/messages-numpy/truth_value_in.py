import numpy as np

seen = [np.array([1, 2]), np.array([3, 4])]
point = np.array([3, 2])
# wanted: False
print(point in seen)
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
