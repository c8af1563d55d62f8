import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean().item()


x_test, y_test = measure(10000, seed=1)

for degree in (1, 9):
    for points in (12, 30, 1000):
        errors = []
        for seed in range(20):
            x, y = measure(points, seed)
            weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
            errors.append([error(x, y, weights), error(x_test, y_test, weights)])
        training, test = torch.tensor(errors).mean(dim=0)
        print(degree, f"{points:4} -> {training:.2f} {test:.2f}")
#> 1   12 -> 0.30 0.28
#> 1   30 -> 0.28 0.26
#> 1 1000 -> 0.26 0.26
#> 9   12 -> 0.01 0.15
#> 9   30 -> 0.04 0.08
#> 9 1000 -> 0.06 0.06
