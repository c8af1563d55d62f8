import numpy as np

left, right = np.array([[1, 2], [3, 4]]), np.array([[5], [6]])
# wanted: [[1, 2, 5], [3, 4, 6]]
print(np.concatenate([left, right]).tolist())
#> ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 1
