import matplotlib.pyplot as plt
import torch

matrices = {
    "start": [[1.0, 0.0], [0.0, 1.0]],
    "stretch": [[2.0, 0.0], [0.0, 1.0]],
    "shear": [[1.0, 1.0], [0.0, 1.0]],
    "rotate": [[0.0, -1.0], [1.0, 0.0]],
    "mirror": [[0.0, 1.0], [1.0, 0.0]],
    "flatten": [[2.0, 1.0], [1.0, 0.5]],
}
ends = torch.tensor([-2.0, 2.0])
square = torch.tensor([[0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 1.0, 1.0]])
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.022, "zorder": 3}

figure, axes = plt.subplots(2, 3, figsize=(6, 4.3), layout="constrained")
for axis, (name, rows) in zip(axes.flat, matrices.items(), strict=True):
    matrix = torch.tensor(rows)
    for c in range(-2, 3):
        level = torch.tensor([c, c])
        axis.plot(*(matrix @ torch.stack([ends, level])), "C0", lw=1, alpha=0.5)
        axis.plot(*(matrix @ torch.stack([level, ends])), "C0", lw=1, alpha=0.5)
    axis.fill(*(matrix @ square), color="C0", alpha=0.35)
    axis.quiver(0, 0, *matrix[:, 0], color="C1", **arrow)
    axis.quiver(0, 0, *matrix[:, 1], color="C2", **arrow)
    axis.set(title=name, xlim=(-2.7, 2.7), ylim=(-2.7, 2.7), aspect="equal")
    axis.axis("off")
