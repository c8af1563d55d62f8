import matplotlib.pyplot as plt
import torch

a = torch.tensor([4.0, 0.0])
turns = torch.tensor([[1.8, 2.4], [0.0, 3.0], [-1.8, 2.4]])
arrow = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.018}

figure, axes = plt.subplots(1, 3, figsize=(5.6, 2), layout="constrained")
for axis, b in zip(axes, turns, strict=True):
    length = torch.linalg.vector_norm(a + b)
    axis.quiver(0, 0, *a, color="C1", **arrow)
    axis.quiver(*a, *b, color="C2", **arrow)
    axis.quiver(0, 0, *(a + b), color="C0", **arrow)
    axis.text(2, -0.2, "a", color="C1", ha="center", va="top")
    axis.text(*(a + b / 2 + torch.tensor([0.3, 0])), "b", color="C2")
    axis.text(*((a + b) / 2 + torch.tensor([-0.3, 0.2])), "a + b", color="C0", ha="right")
    axis.set(title=f"{length:.1f} < 4 + 3", aspect="equal")
    axis.set(xlim=(-1, 7), ylim=(-0.9, 3.3))
    axis.set_axis_off()
