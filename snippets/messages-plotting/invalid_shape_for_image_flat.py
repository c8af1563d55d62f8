import matplotlib.pyplot as plt
import torch

digit = torch.arange(6)
# wanted: [[0, 1, 2], [3, 4, 5]]
plt.imshow(digit.numpy())
#> TypeError: Invalid shape (6,) for image data
