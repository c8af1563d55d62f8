import matplotlib.pyplot as plt
import torch
from torch.func import jacrev

x = torch.tensor([1.0, 2.0, 3.0])
square = jacrev(lambda x: x**2)(x)
mixed = jacrev(lambda x: 3 * x - x.sum())(x)

figure, axes = plt.subplots(1, 2, figsize=(5, 3.2), layout="constrained")
for axis, slopes, title in zip(axes, [square, mixed], ["$x^2$", "$3x - s$"], strict=True):
    axis.imshow(slopes.numpy(), cmap="coolwarm", vmin=-8, vmax=8)
    for i in range(3):
        for j in range(3):
            axis.text(j, i, f"{slopes[i, j]:g}", color="black", ha="center", va="center")
    for j, total in enumerate(slopes.sum(0)):
        axis.text(j, 3, f"{total:g}", color="C1", ha="center", va="center", weight="bold")
    axis.set_title(title)
    axis.set(xlim=(-0.5, 2.5), ylim=(3.4, -0.5))
    axis.axis("off")
