import numpy as np

t = np.array([12, 18, 25])
# wanted: hot
if t > 20:
    print("hot")
#> ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
