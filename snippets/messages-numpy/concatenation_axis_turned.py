import numpy as np

points = np.array([[0, 0]])
new = np.array([[1, 2, 3], [4, 5, 6]])
# wanted: [[0, 0], [1, 4], [2, 5], [3, 6]]
print(np.concatenate([points, new]).tolist())
#> ValueError: all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, the array at index 0 has size 2 and the array at index 1 has size 3
