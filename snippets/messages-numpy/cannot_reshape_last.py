import numpy as np

photos = np.zeros((3, 2, 4))
for batch in [photos[:2], photos[2:]]:
    # wanted: (2, 8)
    # wanted: (1, 8)
    print(batch.reshape(2, 8).shape)
#> (2, 8)
#> ValueError: cannot reshape array of size 8 into shape (2,8)
