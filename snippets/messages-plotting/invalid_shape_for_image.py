import matplotlib.pyplot as plt
import torch

red_and_green = [[[1.0, 0.0]], [[0.0, 1.0]], [[0.0, 0.0]]]
photo = torch.tensor(red_and_green)
# wanted: [[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]]
plt.imshow(photo.numpy())
#> TypeError: Invalid shape (3, 1, 2) for image data
