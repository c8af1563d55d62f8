import matplotlib.pyplot as plt
import torch

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])

figure, axes = plt.subplots(2, 2, figsize=(3.8, 3.4), layout="constrained")


def cells(axis, table, x, y, colour):
    for i, row in enumerate(table.tolist()):
        for j, number in enumerate(row):
            box = {"facecolor": colour, "edgecolor": colour, "alpha": 0.35}
            axis.add_patch(plt.Rectangle((x + j, y + i), 1, 1, **box))
            middle = (x + j + 0.5, y + i + 0.5)
            axis.text(*middle, f"{number}", ha="center", va="center")


for k in range(3):
    column, row = A[:, [k]], B[[k]]
    cells(axes.flat[k], column, 0, 1.3, "C0")
    cells(axes.flat[k], row, 1.3, 0, "C1")
    cells(axes.flat[k], column @ row, 1.3, 1.3, "C2")
cells(axes.flat[3], A @ B, 1.3, 1.3, "C2")

for axis, sign in zip(axes.flat, ["", "+", "+", "="], strict=True):
    axis.text(-0.7, 2.3, sign, ha="center", va="center", fontsize=14)
    axis.set(xlim=(-1.1, 3.5), ylim=(3.4, -0.1), aspect="equal")
    axis.set_axis_off()
