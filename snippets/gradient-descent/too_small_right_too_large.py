import matplotlib.pyplot as plt
import torch

curve = torch.linspace(-12, 12, 25)
figure, axes = plt.subplots(1, 3, figsize=(5.4, 2.7), sharey=True, layout="constrained")

for axis, learning_rate in zip(axes, [0.03, 0.3, 1.03], strict=True):
    w = torch.tensor(8.0, requires_grad=True)
    visited = [w.item()]
    for _ in range(6):
        (slope,) = torch.autograd.grad(w**2, w)
        with torch.no_grad():
            w -= learning_rate * slope
        visited.append(w.item())
    visited = torch.tensor(visited)
    axis.plot(curve, curve**2, "C0", alpha=0.5)
    axis.plot(visited, visited**2, "C1o-", lw=1, ms=5)
    axis.plot(visited[0], visited[0] ** 2, "C1o", ms=9)
    axis.set(title=rf"$\eta = {learning_rate}$", xlabel="w", xticks=[-8, 0, 8])
    axis.set(xlim=(-13, 13), ylim=(-6, 150), yticks=[0, 64, 128])

axes[0].set_ylabel("$w^2$", rotation=0, labelpad=10)
