import matplotlib.pyplot as plt
import torch

T = torch.tensor([[0, -1], [1, 0]])
M = torch.tensor([[-1, 0], [0, 1]])
v = torch.tensor([[0, 0, 2, 2, 1, 1, 2, 2, 1, 1, 0], [0, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0]])

rows = [
    {"v": v, "T v": T @ v, "M T v": M @ T @ v},
    {"v": v, "M v": M @ v, "T M v": T @ M @ v},
]
figure, axes = plt.subplots(2, 3, figsize=(4.4, 3.4), layout="constrained")
for line, shapes in zip(axes, rows, strict=True):
    for axis, (name, (x, y)) in zip(line, shapes.items(), strict=True):
        axis.axhline(0, color="C5", linewidth=0.8)
        axis.axvline(0, color="C5", linewidth=0.8)
        axis.fill(x, y, color="C0", alpha=0.35)
        axis.plot([*x, x[0]], [*y, y[0]], color="C0")
        axis.set(title=name, xlim=(-4.5, 4.5), ylim=(-2.7, 4.5), aspect="equal")
        axis.set_axis_off()
