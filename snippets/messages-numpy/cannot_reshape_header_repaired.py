import numpy as np

file = bytes([0, 0, 8, 2, 7, 7, 9, 9])
pixels = np.frombuffer(file, np.uint8, offset=4)
print(pixels.reshape(2, 2).tolist())
#> [[7, 7], [9, 9]]
