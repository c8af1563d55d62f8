import matplotlib.pyplot as plt
import torch

width = 1.0  # @param {type:"slider", min:0.5, max:4.0, step:0.5}


def kernel(left, right):
    return (-(torch.cdist(left, right) ** 2) / (2 * width**2)).exp()


ones = torch.tensor([[-3.0, 1], [-2, 3], [0, 3], [1, 1], [3, 3], [1, -1]])
others = torch.tensor([[-3.0, -2], [-1, -1], [0, -3], [2, -3], [3, 0], [-1, 2]])
points = torch.cat([ones, others])
sign = torch.tensor([1.0] * 6 + [-1.0] * 6)
weights = torch.linalg.solve(kernel(points, points) + 0.1 * torch.eye(12), sign)

side = torch.linspace(-4, 4, 21)
grid = torch.cartesian_prod(side, side)
decision = (kernel(grid, points) @ weights).reshape(21, 21).T

figure, axis = plt.subplots(figsize=(3, 3), layout="constrained")
axis.contourf(side, side, decision, levels=[-9, 0, 9], colors=["C0", "C1"], alpha=0.2)
axis.plot(*others.T, "C0o")
axis.plot(*ones.T, "C1s")
axis.set(aspect="equal", xticks=[-4, 0, 4], yticks=[-4, 0, 4])
