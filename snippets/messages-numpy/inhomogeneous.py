import numpy as np

print(np.array([[1, 2], [3]]))
#> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
