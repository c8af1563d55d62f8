import numpy as np

rows = [[1, 2], [3]]
# wanted: [[1, 2], [3, 0]]
print(np.array(rows).tolist())
#> ValueError: setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. The detected shape was (2,) + inhomogeneous part.
