import numpy as np

photos = np.zeros((3, 2, 4))
print(photos.reshape(len(photos), -1).shape)
#> (3, 8)
