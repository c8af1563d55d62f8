import matplotlib.pyplot as plt
import torch

features = torch.arange(10).view(5, 1, 2)
# wanted: [[4, 5]]
plt.imshow(features.permute(1, 2, 0).numpy())
#> TypeError: Invalid shape (1, 2, 5) for image data
