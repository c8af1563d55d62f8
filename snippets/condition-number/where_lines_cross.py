import matplotlib.pyplot as plt
import torch

figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9), layout="constrained")
first = torch.tensor([1.0, 1.0])
seconds = (torch.tensor([1.0, -1.0]), torch.tensor([1.0, 1.3]))
for axis, second in zip(axes, seconds, strict=True):
    length = torch.linalg.vector_norm(second)
    matrix = torch.stack([first, second])
    right = matrix @ torch.ones(2)
    for moved, color in ((0.0, "C2"), (0.25, "C1")):
        bills = right + torch.tensor([0.0, moved * length])
        axis.plot(*torch.linalg.solve(matrix, bills), f"{color}o", zorder=3)
        for normal, bill, line in zip(matrix, bills, ("C0", color), strict=True):
            middle = bill / normal.dot(normal) * normal
            along = torch.tensor([[-9.0], [9.0]]) * torch.stack([-normal[1], normal[0]])
            axis.plot(*(middle + along).T, line, lw=1)
    axis.set(xlim=(-0.9, 2.9), ylim=(-0.6, 3), aspect="equal", xticks=[], yticks=[])
    condition = torch.linalg.cond(matrix)
    axis.set(title=f"κ = {condition:.1f}")
