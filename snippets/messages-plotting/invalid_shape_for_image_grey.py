import matplotlib.pyplot as plt
import torch

digit = torch.tensor([[[0, 1], [2, 3]]])
# wanted: [[0, 1], [2, 3]]
plt.imshow(digit.numpy())
#> TypeError: Invalid shape (1, 2, 2) for image data
