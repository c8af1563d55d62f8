import matplotlib.pyplot as plt
import torch

corrections = 1  # @param {type:"slider", min:1, max:9, step:2}

torch.manual_seed(4)
left = 0.8 * torch.randn(15, 2) + torch.tensor([-1.0, -0.5])
right = 0.8 * torch.randn(15, 2) + torch.tensor([2.0, 1.5])
order = torch.randperm(30)
points = torch.cat([left, right])[order]
labels = torch.cat([-torch.ones(15), torch.ones(15)])[order]

weights, bias, done = torch.zeros(2), torch.tensor(0.0), 0
while done < corrections:
    for point, label in zip(points, labels, strict=True):
        if label * (weights @ point + bias) <= 0 and done < corrections:
            weights, bias = weights + label * point, bias + label
            done += 1

scores = points @ weights + bias
wrong = points[labels * scores <= 0]
grid = torch.tensor([-4.0, 5.0])
plane = torch.cartesian_prod(grid, grid) @ weights + bias

figure, axis = plt.subplots(figsize=(4.6, 3.8), layout="constrained")
sides = [-1e9, 0, 1e9]
plane = plane.reshape(2, 2).T
colors = ["C0", "C1"]
axis.contourf(grid, grid, plane, levels=sides, colors=colors, alpha=0.15)
axis.contour(grid, grid, plane, levels=[0], colors="C5", linewidths=2)
axis.plot(*points[labels < 0].T, "C0x", markersize=8, markeredgewidth=2)
axis.plot(*points[labels > 0].T, "C1o", markersize=7)
axis.plot(*wrong.T, "C5o", markersize=15, fillstyle="none", markeredgewidth=2)
axis.set(xlim=(-3.4, 4.4), ylim=(-2.6, 4.2), xticks=[], yticks=[])
