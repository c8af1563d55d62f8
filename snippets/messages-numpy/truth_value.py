import numpy as np

t = np.array([5, 12, 18, 25])
# wanted: [12, 18]
print(t[10 < t < 20].tolist())
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
