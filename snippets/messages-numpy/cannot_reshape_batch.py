import numpy as np

photos = np.zeros((3, 2, 4))
# wanted: (3, 8)
print(photos.reshape(3, 6).shape)
#> ValueError: cannot reshape array of size 24 into shape (3,6)
