import matplotlib.pyplot as plt
import torch

maps = {
    "start": ([[1.0, 0.0], [0.0, 1.0]], [(1, 0), (0, 1), (1, 1), (1, -1)], "λ = 1"),
    "stretch": ([[2.0, 0.0], [0.0, 1.0]], [(1, 0), (0, 1)], "λ = 2, 1"),
    "shear": ([[1.0, 1.0], [0.0, 1.0]], [(1, 0)], "λ = 1"),
    "rotate": ([[0.0, -1.0], [1.0, 0.0]], [], "λ = j, −j"),
    "mirror": ([[0.0, 1.0], [1.0, 0.0]], [(1, 1), (1, -1)], "λ = 1, −1"),
    "flatten": ([[2.0, 1.0], [1.0, 0.5]], [(2, 1), (1, -2)], "λ = 2.5, 0"),
}
angle = torch.arange(8) * torch.pi / 4
points = torch.stack([angle.cos(), angle.sin()])  # (2, 8)
look = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.014, "zorder": 3}

figure, axes = plt.subplots(3, 2, figsize=(4.5, 6.4), layout="constrained")
for axis, (name, (rows, kept, factors)) in zip(axes.flat, maps.items(), strict=True):
    for direction in kept:
        end = 2 * torch.tensor(direction) / sum(x * x for x in direction) ** 0.5
        axis.plot(*torch.stack([-end, end]).T, "C1", lw=1.5)
    moved = torch.tensor(rows) @ points - points
    axis.plot(*points, "C0o", ms=4, alpha=0.5)
    axis.quiver(*points, *moved, color="C0", **look)
    axis.set(title=name, xlim=(-2.5, 2.5), ylim=(-2.9, 2), aspect="equal")
    axis.text(0, -2.4, factors, ha="center")
    axis.axis("off")
