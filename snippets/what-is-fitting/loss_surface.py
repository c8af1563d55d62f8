import matplotlib.pyplot as plt
import torch

minutes = torch.tensor([1.0, 2.0, 3.0, 4.0])
heights = torch.tensor([5.5, 6.0, 9.5, 11.0])
slopes = torch.linspace(0, 4, 120)
biases = torch.linspace(-3, 9, 120)
lines = slopes[:, None, None] * minutes + biases[:, None]  # (120, 120, 4)
losses = (lines - heights).square().mean(dim=-1)

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.4), layout="constrained")
for i, (slope, bias) in enumerate([(3, 0), (2, 3), (1, 6)]):
    left.plot([0, 4.6], [bias, slope * 4.6 + bias], f"C{i}", lw=2)
    right.plot(slope, bias, f"C{i}o", markersize=10, zorder=3)
left.plot(minutes, heights, "C5o", markersize=8)
left.set(xlim=(0, 4.6), ylim=(0, 14), xticks=range(5), yticks=range(0, 13, 4))
left.set_xlabel("x")
left.set_ylabel("y", rotation=0)

levels = [0.6, 1.875, 5, 10, 20, 40]
rings = right.contour(slopes, biases, losses.T, levels=levels, colors="C5", linewidths=1)
right.clabel(rings, levels=[1.875, 10, 40], fmt="%g")
right.set(xticks=range(5), yticks=[-3, 0, 3, 6, 9], xlabel="slope", ylabel="bias")
