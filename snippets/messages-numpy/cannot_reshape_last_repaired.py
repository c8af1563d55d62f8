import numpy as np

photos = np.zeros((3, 2, 4))
for batch in [photos[:2], photos[2:]]:
    print(batch.reshape(len(batch), 8).shape)
#> (2, 8)
#> (1, 8)
