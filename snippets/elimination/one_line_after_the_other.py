import matplotlib.pyplot as plt
import torch

systems = {
    "x + 2y = 4\n3x + y = 7": [[1.0, 2.0, 4.0], [3.0, 1.0, 7.0]],
    "x + 2y = 4\n−5y = −5": [[1.0, 2.0, 4.0], [0.0, -5.0, -5.0]],
    "x = 2\ny = 1": [[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]],
}

figure, axes = plt.subplots(1, 3, figsize=(5.6, 2.5), layout="constrained")
for axis, (title, rows) in zip(axes, systems.items(), strict=True):
    for (a, b, right), style in zip(rows, ("C0-", "C1--"), strict=True):
        normal = torch.tensor([a, b])
        middle = right / normal.dot(normal) * normal
        along = torch.tensor([[-9.0], [9.0]]) * torch.tensor([-b, a])
        axis.plot(*(middle + along).T, style)
    axis.plot(2, 1, "C2o", zorder=3)
    axis.set(title=title, xlim=(-0.5, 4.5), ylim=(-1, 4), aspect="equal")
    axis.set(xticks=[0, 2, 4], yticks=[0, 1, 2, 3])
