import numpy as np

scores = np.array([1000.0, 1000.0])
weights = np.exp(scores - scores.max())
print((weights / weights.sum()).tolist())
#> [0.5, 0.5]
