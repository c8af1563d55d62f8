import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean().item()


counts = [10, 12, 15, 20, 30, 50, 100, 300, 1000]
x_test, y_test = measure(10000, seed=1)
figure, axes = plt.subplots(1, 2, figsize=(6.4, 3), sharey=True, layout="constrained")

for axis, degree in zip(axes, (1, 9), strict=True):
    means = []
    for points in counts:
        errors = []
        for seed in range(20):
            x, y = measure(points, seed)
            weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
            errors.append([error(x, y, weights), error(x_test, y_test, weights)])
        means.append(torch.tensor(errors).mean(dim=0).tolist())
    training, test = zip(*means, strict=True)
    axis.axhline(0.0625, color="C5", ls="--", lw=1)
    axis.plot(counts, training, "C0", marker="o", markersize=4)
    axis.plot(counts, test, "C1", marker="o", markersize=4)
    axis.set(xscale="log", xticks=[10, 100, 1000], xticklabels=["10", "100", "1000"])
    axis.minorticks_off()
    axis.set(ylim=(0, 0.5), title=f"degree {degree}", xlabel="points")
axes[0].set_ylabel("error")
axes[1].legend(axes[1].lines[1:], ["training", "test"], frameon=False)
