import matplotlib.pyplot as plt
import numpy as np

table = np.arange(0, 40, 10)[:, None] + np.arange(4)
block = np.zeros((4, 4), dtype=bool)
columns = block.copy()
block[1:3, 2:4] = True
columns[:, [1, 3]] = True

figure, axes = plt.subplots(1, 2, figsize=(5.4, 2.9), layout="constrained")
figure.get_layout_engine().set(wspace=0.08)

for axis, chosen in zip(axes, (block, columns), strict=True):
    for (i, j), number in np.ndenumerate(table):
        color, alpha = ("C1", 0.6) if chosen[i, j] else ("C0", 0.15)
        axis.add_patch(plt.Rectangle((j - 0.46, i - 0.46), 0.92, 0.92, color=color, alpha=alpha))
        axis.text(j, i, number, ha="center", va="center", fontsize=12)
    axis.set(xlim=(-0.5, 3.5), ylim=(3.5, -0.5), aspect="equal")
    axis.set(xticks=range(4), yticks=range(4))
    axis.xaxis.tick_top()
    axis.tick_params(length=0)
    axis.spines[:].set_visible(False)

axes[0].set_xlabel("[1:3, 2:4]")
axes[1].set_xlabel("[:, [1, 3]]")
