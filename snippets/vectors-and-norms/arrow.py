import matplotlib.pyplot as plt
import torch

walk = torch.tensor([3.0, 4.0])
x, y = walk.tolist()
length = torch.linalg.vector_norm(walk)
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "color": "C0"}

figure, axis = plt.subplots(figsize=(4.4, 3.6), layout="constrained")
axis.plot([0, x, x], [0, 0, y], "--", color="C1", linewidth=2)
axis.quiver(0, 0, x, y, width=0.01, **arrow)
axis.text(1.5, -0.2, f"x₁ = {x:g}", ha="center", va="top", color="C1")
axis.text(3.2, 2, f"x₂ = {y:g}", va="center", color="C1")
axis.text(1.3, 2.1, f"‖v‖ = {length:g}", ha="right", color="C0")
axis.set(xlim=(-1, 5), ylim=(-0.8, 4.4), aspect="equal")
axis.set(xticks=range(-1, 6), yticks=range(5))
axis.grid(alpha=0.3)
