import numpy as np

photo = np.array([[0, 128, 255]])
coloured = np.stack([photo, photo, photo], axis=-1)
print(coloured[:, :, 0].tolist())
#> [[0, 128, 255]]
