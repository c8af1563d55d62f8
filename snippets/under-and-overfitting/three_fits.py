import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq, vander

torch.manual_seed(5)
x = torch.linspace(-1, 1, 10, dtype=torch.float64)
y = (torch.pi * x).sin() + 0.25 * torch.randn_like(x)
grid = torch.linspace(-1, 1, 201, dtype=torch.float64)

figure, axes = plt.subplots(1, 3, figsize=(6.4, 3), sharey=True, layout="constrained")

for axis, degree in zip(axes, (1, 3, 9), strict=True):
    weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
    axis.plot(grid, (torch.pi * grid).sin(), "C0--", alpha=0.5)
    axis.plot(grid, vander(grid, N=degree + 1) @ weights, "C1", linewidth=2)
    axis.plot(x, y, "C0o")
    axis.set(ylim=(-2.2, 2.2), xticks=[-1, 0, 1], yticks=[-2, -1, 0, 1, 2])

axes[0].set_title("underfit")
axes[1].set_title("good fit")
axes[2].set_title("overfit")
