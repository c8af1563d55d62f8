import matplotlib.pyplot as plt
import torch

seen = torch.tensor([[1.0, 0.45, 0.0], [0.0, 0.35, 1.0]])  # (2, 3)
first = torch.tensor([2.6, 0.0, 0.0])
second = torch.tensor([0.6, 2.4, 0.0])
shadow = 0.75 * first + 0.6 * second
b = shadow + torch.tensor([0.0, 0.0, 1.9])
corners = torch.stack([0 * b, 4 * first / 2.6, 4 * first / 2.6 + second, second])
corners = corners - torch.tensor([0.5, 0.3, 0.0])

figure, axis = plt.subplots(figsize=(5, 2.7), layout="constrained")
axis.fill(*(seen @ corners.T), color="C0", alpha=0.2)
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.01, "zorder": 3}
for vector, color in ((first, "C0"), (second, "C0"), (b, "C1"), (shadow, "C2")):
    axis.quiver(0, 0, *(seen @ vector), color=color, **arrow)
axis.plot(*(seen @ torch.stack([shadow, b]).T), "C3--")
x, y = (seen @ shadow).tolist()
axis.text(x - 0.1, y + 1.95, "b", color="C1", ha="right")
axis.text(x + 0.15, y - 0.1, "A x", color="C2")
axis.text(x + 0.15, y + 1, "b − A x", color="C3")
axis.set(xlim=(-1, 5.2), ylim=(-0.4, 2.8), aspect="equal")
axis.axis("off")
