import matplotlib.pyplot as plt
import torch

black, white = torch.zeros(3, 8, 8), torch.ones(3, 8, 8)
photos = torch.stack([black, white])
# wanted: [0.0, 0.0, 0.0] [1.0, 1.0, 1.0]
plt.imshow(photos.numpy())
#> TypeError: Invalid shape (2, 3, 8, 8) for image data
