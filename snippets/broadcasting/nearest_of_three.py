import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
centres = torch.tensor([[1.0, 1.0], [6.0, 2.0], [3.0, 5.0]])
points = torch.rand(45, 2) * torch.tensor([7.0, 6.0])

differences = points[:, None, :] - centres
nearest = (differences**2).sum(dim=2).argmin(dim=1)

figure, axis = plt.subplots(figsize=(4.6, 3.4), layout="constrained")
for i, marker in enumerate("os^"):
    x, y = points[nearest == i].T
    axis.plot(x, y, f"C{i}{marker}", alpha=0.5)
    axis.plot(*centres[i], f"C{i}{marker}", markersize=13)
axis.set(xlim=(-0.3, 7.3), ylim=(-0.3, 6.3), aspect="equal")
axis.set(xticks=range(8), yticks=range(7))
