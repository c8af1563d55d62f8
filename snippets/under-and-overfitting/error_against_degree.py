import matplotlib.pyplot as plt
import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean()


degrees = range(1, 10)
ours, *others = range(5, 9)
x_test, y_test = measure(200, seed=1)
figure, axis = plt.subplots(figsize=(5, 3.4), layout="constrained")

for seed in (ours, *others):
    x, y = measure(10, seed)
    fits = [lstsq(vander(x, N=degree + 1), y, driver="gels").solution for degree in degrees]
    training = [error(x, y, weights) for weights in fits]
    test = [error(x_test, y_test, weights) for weights in fits]
    style = {"marker": "o"} if seed == ours else {"alpha": 0.2}
    axis.plot(degrees, training, "C0", **style)
    axis.plot(degrees, test, "C1", **style)

axis.set(yscale="log", ylim=(1e-3, 5), xticks=degrees)
axis.minorticks_off()
axis.set(xlabel="degree", ylabel="error")
axis.legend(axis.lines[:2], ["training", "test"], frameon=False)
