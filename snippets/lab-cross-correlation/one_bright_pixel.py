import matplotlib.pyplot as plt
import numpy as np
import torch
from torch.nn.functional import conv2d

image = torch.zeros(1, 1, 5, 5)
image[0, 0, 2, 2] = 1
kernel = torch.arange(1.0, 10).view(1, 1, 3, 3)
tables = [kernel, conv2d(image, kernel), conv2d(image, kernel.flip(2, 3))]
names = ["kernel", "cross-correlation", "convolution"]

figure, axes = plt.subplots(1, 3, figsize=(5.2, 2), layout="constrained")
for axis, table, name in zip(axes, tables, names):
    axis.imshow(table[0, 0].numpy(), vmin=-6)
    for (row, column), number in np.ndenumerate(table[0, 0].numpy()):
        axis.text(column, row, f"{number:.0f}", ha="center", va="center", color="black")
    axis.set_title(name)
    axis.axis("off")
