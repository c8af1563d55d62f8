import io

import matplotlib.pyplot as plt
import numpy as np
import torch

picture = np.zeros((2, 3, 3))
picture[0, 2] = [1.0, 0.5, 0.0]
file = io.BytesIO()
plt.imsave(file, picture)
print(file.getvalue()[:4])
#> b'\x89PNG'

file.seek(0)
array = plt.imread(file)
print(array.shape, array.dtype, array[0, 2])
#> (2, 3, 4) float32 [1.         0.49803922 0.         1.        ]

image = torch.from_numpy(array)[:, :, :3].permute(2, 0, 1)
print(image.shape, image[:, 0, 2])
#> torch.Size([3, 2, 3]) tensor([1.0000, 0.4980, 0.0000])
