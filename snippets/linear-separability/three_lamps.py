import matplotlib.pyplot as plt
import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
lamps = {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "XOR": [0, 1, 1, 0]}
x = torch.tensor([-0.4, 1.4])

figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.6), layout="constrained")
for axis, (title, lamp) in zip(axes, lamps.items(), strict=True):
    on = torch.tensor(lamp).bool()
    axis.plot(*switches[on].T, "C1o", markersize=13)
    axis.plot(*switches[~on].T, "C0x", markersize=11, markeredgewidth=3)
    axis.set(title=title, xticks=[0, 1], yticks=[0, 1], aspect="equal")
    axis.set(xlim=(-0.4, 1.4), ylim=(-0.4, 1.4))
axes[0].plot(x, 1.5 - x, "C5", lw=2)
axes[1].plot(x, 0.5 - x, "C5", lw=2)
