import matplotlib.pyplot as plt
import torch

shear = torch.tensor([[1.0, 1.0], [0.0, 1.0]])
U, S, Vh = torch.linalg.svd(shear)
steps = {
    "start": torch.eye(2),
    "Vᵀ": Vh,
    "Σ Vᵀ": torch.diag(S) @ Vh,
    "U Σ Vᵀ": shear,
}
angle = torch.linspace(0, 2 * torch.pi, 61)
circle = torch.stack([angle.cos(), angle.sin()])
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.016, "zorder": 3}

figure, axes = plt.subplots(2, 2, figsize=(4.5, 4.5), layout="constrained")
for axis, (name, matrix) in zip(axes.flat, steps.items(), strict=True):
    axis.plot(*(matrix @ circle), "C0", lw=1.5)
    for v, color in zip(Vh, ("C1", "C2"), strict=True):
        axis.quiver(0, 0, *(matrix @ v), color=color, **arrow)
    axis.set(title=name, xlim=(-1.7, 1.7), ylim=(-1.7, 1.7), aspect="equal")
    axis.axis("off")
