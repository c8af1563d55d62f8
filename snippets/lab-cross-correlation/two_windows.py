import matplotlib.pyplot as plt
import torch

image = torch.arange(1, 17).view(4, 4)
kernel = torch.tensor([[1, 0], [0, -1]])
result = torch.full((3, 3), -5)
windows = [(0, 0, "C1"), (2, 1, "C2")]

figure, axes = plt.subplots(1, 3, figsize=(5.2, 2.2), width_ratios=[4.2, 2.2, 3.2])
for axis, table in zip(axes, [image, kernel, result]):
    rows, columns = table.shape
    for row in range(rows):
        for column in range(columns):
            axis.add_patch(plt.Rectangle((column, row), 1, 1, fc=("C0", 0.1), ec=("C0", 0.4)))
            value = table[row, column].item()
            axis.text(column + 0.5, row + 0.5, value, ha="center", va="center")
    axis.set(xlim=(-0.1, columns + 0.1), ylim=(rows + 0.1, -0.1), aspect="equal")
    axis.axis("off")
for row, column, colour in windows:
    style = {"fc": (colour, 0.3), "ec": colour, "lw": 2}
    axes[0].add_patch(plt.Rectangle((column, row), 2, 2, **style))
    axes[2].add_patch(plt.Rectangle((column, row), 1, 1, **style))
