import numpy as np

# wanted: [[0, 1], [2, 3], [4, 5]]
print(np.arange(6).reshape(2, 2).tolist())
#> ValueError: cannot reshape array of size 6 into shape (2,2)
