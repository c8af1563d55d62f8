import numpy as np

file = bytes([0, 0, 8, 2, 7, 7, 9, 9])
# wanted: [[7, 7], [9, 9]]
print(np.frombuffer(file, np.uint8).reshape(2, 2).tolist())
#> ValueError: cannot reshape array of size 8 into shape (2,2)
