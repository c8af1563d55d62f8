import matplotlib.pyplot as plt
import torch

x = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
outer = x.abs() == 2
curve = torch.linspace(-2.3, 2.3, 31)

figure, (low, high) = plt.subplots(1, 2, figsize=(6.4, 2.8), layout="constrained")
for axis, y in ((low, 0 * x), (high, x**2)):
    axis.plot(x[outer], y[outer], "C1o", markersize=10)
    axis.plot(x[~outer], y[~outer], "C0x", markersize=10, markeredgewidth=3)
    axis.set(xlim=(-2.5, 2.5), ylim=(-0.6, 5), xticks=range(-2, 3), xlabel="x")
low.axhline(0, color="C5", lw=1, zorder=0)
high.plot(curve, curve**2, "C5", lw=1, zorder=0)
high.axhline(2.5, color="C2", lw=2, ls="--")
high.set_yticks([0, 1, 4])
high.set_ylabel("$x^2$", rotation=0)
low.set_yticks([])
low.spines["left"].set_visible(False)
