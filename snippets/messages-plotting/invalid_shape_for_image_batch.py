import matplotlib.pyplot as plt
import torch

photos = torch.tensor([0.0, 1.0]).view(2, 1, 1, 1).expand(2, 3, 8, 8)
# wanted: [0.0, 0.0, 0.0] [1.0, 1.0, 1.0]
plt.imshow(photos.numpy())
#> TypeError: Invalid shape (2, 3, 8, 8) for image data
