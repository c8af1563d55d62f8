import numpy as np

predicted = np.array([[[0.25], [0.75]]])
print(predicted.squeeze(axis=2)[:, 1].tolist())
#> [0.75]
