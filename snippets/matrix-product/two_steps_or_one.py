import matplotlib.pyplot as plt
import torch

turn = torch.tensor([[0, -1], [1, 0]])
slant = torch.tensor([[1, 1], [0, 1]])
letter = torch.tensor([[0, 0, 2, 2, 1, 1, 2, 2, 1, 1, 0], [0, 4, 4, 3, 3, 2, 2, 1, 1, 0, 0]])

shapes = {
    "v": letter,
    "B v": slant @ letter,
    "A (B v) = (A B) v": turn @ (slant @ letter),
}
figure, axes = plt.subplots(
    1, 3, figsize=(5, 2.6), width_ratios=[5, 8, 6], sharey=True, layout="constrained"
)
for axis, (name, (x, y)) in zip(axes, shapes.items(), strict=True):
    axis.fill(x, y, color="C0", alpha=0.3)
    axis.plot([*x, x[0]], [*y, y[0]], color="C0")
    axis.plot(0, 0, "o", color="C1")
    axis.set(title=name, aspect="equal")
    axis.grid(alpha=0.3)
axes[0].set(xlim=(-1.5, 3.5), ylim=(-1, 7), xticks=[0, 2], yticks=[0, 2, 4, 6])
axes[1].set(xlim=(-1, 7), xticks=[0, 2, 4, 6])
axes[2].set(xlim=(-5, 1), xticks=[-4, -2, 0])
