import numpy as np

data = [(np.zeros((2, 3)), 0), (np.ones((2, 3)), 1)]
photos = np.array([photo for photo, label in data])
labels = np.array([label for photo, label in data])
print(photos.shape, labels.tolist())
#> (2, 2, 3) [0, 1]
