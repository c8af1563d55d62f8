import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
mirrored = image[:, ::-1]
# wanted: [[2, 1, 0], [5, 4, 3]]
print(torch.from_numpy(mirrored).tolist())
#> ValueError: At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
