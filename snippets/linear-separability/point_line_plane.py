import matplotlib.pyplot as plt
import torch

figure = plt.figure(figsize=(6.4, 2.4), layout="constrained")
one, two = figure.add_subplot(1, 3, 1), figure.add_subplot(1, 3, 2)
three = figure.add_subplot(1, 3, 3, projection="3d")

one.plot([0, 1.4], [0, 0], "C0", lw=9, alpha=0.3, solid_capstyle="butt")
one.plot([1.4, 3], [0, 0], "C1", lw=9, alpha=0.3, solid_capstyle="butt")
one.plot([0.3, 0.9], [0, 0], "C0x", markersize=9, markeredgewidth=2)
one.plot([2.0, 2.6], [0, 0], "C1o", markersize=8)
one.plot(1.4, 0, "C5|", markersize=28, markeredgewidth=3)
one.set(title="n = 1", xlim=(0, 3), ylim=(-1.5, 1.5), aspect="equal")

x = torch.tensor([0.0, 3.0])
two.fill_between(x, 0 * x, 2.6 - 0.7 * x, color="C0", alpha=0.2, lw=0)
two.fill_between(x, 2.6 - 0.7 * x, 3, color="C1", alpha=0.2, lw=0)
two.plot([0.4, 1.0, 1.9], [1.4, 0.6, 0.5], "C0x", markersize=9, markeredgewidth=2)
two.plot([1.2, 2.2, 2.6], [2.5, 1.7, 2.4], "C1o", markersize=8)
two.plot(x, 2.6 - 0.7 * x, "C5", lw=3)
two.set(title="n = 2", xlim=(0, 3), ylim=(0, 3), aspect="equal")

ends = torch.tensor([0.0, 3.0])
x, y = torch.meshgrid(ends, ends, indexing="ij")
below = [[0.5, 2.0, 2.5], [2.0, 0.5, 2.2], [0.3, 0.2, 0.0]]
three.plot(*below, "C0x", markersize=9, markeredgewidth=2)
three.plot_surface(x, y, 2 - 0.25 * x - 0.25 * y, color="C5", alpha=0.6)
three.plot([0.7, 1.5, 2.5], [0.7, 2.5, 1.0], [2.9, 2.7, 2.5], "C1o", markersize=8)
three.set(title="n = 3", zlim=(0, 3))
three.set_box_aspect(None, zoom=1.3)
three.set_axis_off()

for axis in (one, two):
    axis.set(xticks=[], yticks=[])
    axis.spines[:].set_visible(False)
