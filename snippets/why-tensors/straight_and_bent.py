import matplotlib.pyplot as plt
import torch

x = torch.tensor([-2.0, -0.5, 1.0])
hidden = 2 * x + 1
first, bend, second = (1, "2x + 1", "C0"), (2.15, "relu", "C1"), (3.3, "3x + 4", "C0")
chains = [
    ([first, second], 3 * hidden + 4, "C0"),
    ([first, bend, second], 3 * hidden.relu() + 4, "C1"),
]

figure, axes = plt.subplots(2, 2, figsize=(6, 4.2), width_ratios=[5, 3], layout="constrained")
figure.get_layout_engine().set(hspace=0.15)

for (chain, plot), (boxes, y, color) in zip(axes, chains, strict=True):
    end = 0.1
    for place, text, shade in boxes:
        corner = (place - 0.45, -0.25)
        chain.add_patch(plt.Rectangle(corner, 0.9, 0.5, color=shade, alpha=0.25))
        chain.text(place, -0.02, text, ha="center", va="center")
        chain.annotate("", (place - 0.45, 0), (end, 0), arrowprops={"arrowstyle": "-|>"})
        end = place + 0.45
    chain.annotate("", (4.1, 0), (end, 0), arrowprops={"arrowstyle": "-|>"})
    chain.text(0, 0, "x", ha="center", va="center")
    chain.text(4.2, 0, "y", ha="center", va="center")
    chain.set(xlim=(-0.2, 4.4), ylim=(-1, 1))
    chain.axis("off")
    plot.plot(x, y, color, linewidth=2)
    plot.set(xlim=(-2, 1), xticks=[-2, -0.5, 1], ylim=(-6, 14), yticks=[-5, 4, 13])
