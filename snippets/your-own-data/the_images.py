import io

import matplotlib.pyplot as plt
import torch
from matplotlib.figure import Figure


def drawn(letter, size):
    figure = Figure(figsize=(0.16, 0.16), dpi=100)
    figure.text(0.5, 0.45, letter, ha="center", va="center", fontsize=size)
    file = io.BytesIO()
    figure.savefig(file, format="png")
    file.seek(0)
    return 1 - torch.from_numpy(plt.imread(file))[:, :, 0]  # (16, 16)


figure, axes = plt.subplots(3, 3, figsize=(3.6, 3.6), layout="constrained")
for row, letter in zip(axes, "LOT", strict=True):
    for axis, size in zip(row, [8, 10, 12], strict=True):
        axis.imshow(drawn(letter, size).numpy(), vmin=0, vmax=1)
        axis.set(xticks=[], yticks=[])
