import matplotlib.pyplot as plt
import torch

figure, axis = plt.subplots(figsize=(5, 3.6), layout="constrained")
turn = torch.linspace(0, 2 * torch.pi, 21)

for size in [0.3, 0.7, 1.0]:
    x, y = (1 + size * turn.cos()).sqrt(), size * turn.sin()
    axis.plot(x, y, "C0", lw=1, alpha=0.5)
    axis.plot(-x, y, "C0", lw=1, alpha=0.5)

for start, colour in [(-0.1, "C1"), (0.1, "C2"), (0.0, "C3")]:
    w = torch.tensor([start, 1.5], requires_grad=True)
    visited = [w.tolist()]
    for _ in range(15):
        x, y = w
        loss = (x**2 - 1) ** 2 + y**2
        (gradient,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w -= 0.1 * gradient
        visited.append(w.tolist())
    axis.plot(*torch.tensor(visited).T, f"{colour}o-", lw=1, ms=4)

axis.set(xlim=(-1.8, 1.8), ylim=(-1.15, 1.65), aspect="equal")
axis.set(xticks=[-1, 0, 1], yticks=[-1, 0, 1], xlabel="x", ylabel="y")
