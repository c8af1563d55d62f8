import matplotlib.pyplot as plt
import torch

angle = torch.linspace(0, 2 * torch.pi, 361)
circle = torch.stack([angle.cos(), angle.sin()], dim=1)  # (361, 2)
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "color": "C1"}

figure, axes = plt.subplots(1, 3, figsize=(5.4, 2.3), layout="constrained")
orders = {"₁": 1, "₂": 2, "∞": torch.inf}
for axis, (name, order) in zip(axes, orders.items(), strict=True):
    lengths = torch.linalg.vector_norm(circle, ord=order, dim=1)  # (361,)
    x, y = circle.T / lengths
    axis.fill(x, y, color="C0", alpha=0.2)
    axis.plot(x, y, color="C0", linewidth=2)
    axis.quiver(0, 0, 0.6, 0.8, width=0.02, **arrow)
    axis.set(title=f"‖v‖{name} ≤ 1", aspect="equal")
    axis.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    axis.set(xlim=(-1.2, 1.2), ylim=(-1.2, 1.2))
    axis.grid(alpha=0.3)
