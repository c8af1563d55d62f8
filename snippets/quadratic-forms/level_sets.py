import matplotlib.pyplot as plt
import torch

side = torch.linspace(-2, 2, 81)
x, y = torch.meshgrid(side, side, indexing="xy")

figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.7), layout="constrained")
for axis, a in zip(axes, (0.5, 1.0, 1.5), strict=True):
    f = x**2 + y**2 + 2 * a * x * y
    axis.contour(x, y, f, levels=[0.5, 2, 4.5], colors="C0")
    axis.contour(x, y, f, levels=[-2, -0.5], colors="C1", linestyles="--")
    axis.set(title=f"a = {a:g}", aspect="equal")
    axis.set(xticks=[-2, 0, 2], yticks=[-2, 0, 2])
