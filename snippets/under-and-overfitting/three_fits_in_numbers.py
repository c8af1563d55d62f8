import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean()


x, y = measure(10, seed=5)
x_test, y_test = measure(200, seed=1)

for degree in (1, 3, 9):
    weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
    training = error(x, y, weights)
    test = error(x_test, y_test, weights)
    print(degree, f"{len(weights):3} {training:5.2f} {test:5.2f}")
#> 1   2  0.30  0.30
#> 3   4  0.04  0.08
#> 9  10  0.00  1.03
