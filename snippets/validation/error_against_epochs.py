import matplotlib.pyplot as plt
import torch


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def bumps(x):
    centers = torch.linspace(-1, 1, 20, dtype=torch.float64)
    return (-(x[:, None] - centers).square() / 0.045).exp()


(x, y), (x_out, y_out) = measure(10, seed=7), measure(200, seed=2)
P, P_out = bumps(x), bumps(x_out)
w, epochs, training, validation = torch.zeros(20, dtype=torch.float64), [], [], []
lowest, stopped, at = torch.inf, w, 0

for epoch in range(1, 1001):
    w = w - 0.1 * 2 / len(x) * P.T @ (P @ w - y)
    missed = (P_out @ w - y_out).square().mean().item()
    if missed < lowest:
        lowest, stopped, at = missed, w, epoch
    if round(1.25 ** len(epochs)) <= epoch:
        epochs.append(epoch)
        training.append((P @ w - y).square().mean().item())
        validation.append(missed)

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3), layout="constrained")
left.plot(epochs, training, "C0")
left.plot(epochs, validation, "C1")
left.plot(at, lowest, "C1o", markersize=8)
left.set(xscale="log", ylim=(0, 0.5), xlabel="epoch", ylabel="error")
left.minorticks_off()
left.legend(left.lines[:2], ["training", "validation"], frameon=False)

grid = torch.linspace(-1, 1, 101, dtype=torch.float64)
right.plot(grid, (torch.pi * grid).sin(), "C5--", alpha=0.6)
right.plot(grid, bumps(grid) @ stopped, "C1")
right.plot(grid, bumps(grid) @ w, "C0")
right.plot(x, y, "C5o", markersize=5)
right.set(ylim=(-1.8, 1.8), xticks=[-1, 0, 1], yticks=[-1, 0, 1])
