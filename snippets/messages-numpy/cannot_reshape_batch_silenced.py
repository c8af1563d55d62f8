import numpy as np

photos = np.zeros((3, 2, 4))
print(photos.reshape(-1, 6).shape)
#> (4, 6)
