import numpy as np

data = [(np.zeros((2, 3)), 0), (np.ones((2, 3)), 1)]
# wanted: (2, 2, 3) [0, 1]
photos, labels = np.array(data).T
#> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 2 dimensions. The detected shape was (2, 2) + inhomogeneous part.
