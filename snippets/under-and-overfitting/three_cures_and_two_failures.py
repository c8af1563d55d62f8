import torch
from torch.linalg import solve, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean()


x_test, y_test = measure(200, seed=1)
changes = [(40, 9, 0), (10, 3, 0), (10, 9, 0.01), (10, 9, 10), (10000, 1, 0)]

for points, degree, penalty in [(10, 9, 0), *changes]:
    x, y = measure(points, seed=5)
    powers = vander(x, N=degree + 1)
    ridge = penalty * torch.eye(degree + 1, dtype=torch.float64)
    weights = solve(powers.T @ powers + ridge, powers.T @ y)
    largest = weights.abs().max()
    training = error(x, y, weights)
    test = error(x_test, y_test, weights)
    found = f"{largest:5.1f} {training:.2f} {test:.2f}"
    print(f"{points:5} {degree} {penalty:4} -> {found}")
#>    10 9    0 -> 444.6 0.00 1.03
#>    40 9    0 ->  43.7 0.04 0.09
#>    10 3    0 ->   2.6 0.04 0.08
#>    10 9 0.01 ->   2.2 0.04 0.10
#>    10 9   10 ->   0.2 0.38 0.44
#> 10000 1    0 ->   1.0 0.26 0.28
