import matplotlib.pyplot as plt
import torch

photo = torch.zeros(3, 8, 8)
plt.imshow(photo.numpy())
#> TypeError: Invalid shape (3, 8, 8) for image data
