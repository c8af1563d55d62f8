import matplotlib.pyplot as plt
import torch

k = 0.25  # @param {type:"slider", min:-0.5, max:2, step:0.25}

a = torch.tensor([2.0, 1.0])
b = torch.tensor([1.0, 3.0])
point = k * a
missed = (b - point).square().sum()

figure, axis = plt.subplots(figsize=(5, 3), layout="constrained")
axis.plot([-6, 8], [-3, 4], "C0", lw=1, alpha=0.5)
axis.plot(*torch.stack([point, b]).T, "C1--")
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012, "zorder": 3}
axis.quiver(0, 0, *b, color="C2", **arrow)
axis.plot(*point, "C0o", zorder=3)
axis.text(0.85, 3.05, "b", color="C2", ha="right")
axis.text(4.2, 1.6, "k a", color="C0")
axis.set(title=f"k = {k:g},   ‖b − k a‖² = {missed:g}")
axis.set(xlim=(-1.6, 5), ylim=(-0.8, 3.6), aspect="equal")
axis.axis("off")
