import matplotlib.pyplot as plt
import torch

b = -1.0  # @param {type:"slider", min:-1, max:5, step:0.5}

matrix = torch.tensor([[2.0, b], [1.0, 1.0]])
square = torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])
ends = torch.tensor([-9.0, 9.0])
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012, "zorder": 3}

figure, axis = plt.subplots(figsize=(5, 2.7), layout="constrained")
for c in range(-9, 10):
    level = torch.tensor([c, c])
    axis.plot(*(matrix @ torch.stack([ends, level])), "C0", lw=1, alpha=0.3)
    axis.plot(*(matrix @ torch.stack([level, ends])), "C0", lw=1, alpha=0.3)
axis.fill(*(matrix @ square), color="C0", alpha=0.35)
axis.quiver(0, 0, *matrix[:, 0], color="C1", **arrow)
axis.quiver(0, 0, *matrix[:, 1], color="C2", **arrow)
numbers = f"b = {b:g},   2 × 1 - 1 × b = {torch.linalg.det(matrix):z.1f}"
axis.set(title=numbers.replace("-", "−"))
axis.set(xlim=(-1.6, 7.4), ylim=(-0.8, 3), aspect="equal")
axis.axis("off")
