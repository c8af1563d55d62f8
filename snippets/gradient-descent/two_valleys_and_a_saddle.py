import matplotlib.pyplot as plt
import torch

x, y = torch.meshgrid(torch.linspace(-2, 2, 61), torch.linspace(-2, 2, 61), indexing="xy")
height = (x**2 - 1) ** 2 + y**2

figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
axis.contour(x, y, height, levels=[0.1, 0.4, 0.8, 1, 1.4, 2.2, 3.4], colors="C0", alpha=0.4)

for start, colour in [(-0.1, "C1"), (0.1, "C2"), (0.0, "C3")]:
    w = torch.tensor([start, 1.7], requires_grad=True)
    visited = [w.tolist()]
    for _ in range(60):
        loss = (w[0] ** 2 - 1) ** 2 + w[1] ** 2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 0.05 * gradient
        visited.append(w.tolist())
    axis.plot(*torch.tensor(visited).T, f"{colour}o-", lw=1, ms=4)

axis.set(xlim=(-1.8, 1.8), ylim=(-1.1, 1.9), aspect="equal")
axis.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1], xlabel="x", ylabel="y")
