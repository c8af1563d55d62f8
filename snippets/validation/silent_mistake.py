import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean().item()


x, y = measure(10, seed=5)
x_twice, y_twice = x.repeat(2), y.repeat(2)  # (20,)

torch.manual_seed(0)
out = torch.randperm(20) % 4 == 0
for degree in (1, 3, 9):
    powers = vander(x_twice[~out], N=degree + 1)
    weights = lstsq(powers, y_twice[~out], driver="gels").solution
    validation = error(x_twice[out], y_twice[out], weights)
    test = error(*measure(200, seed=1), weights)
    print(degree, f"-> {validation:.2f} {test:.2f}")
#> 1 -> 0.53 0.28
#> 3 -> 0.07 0.08
#> 9 -> 0.00 1.03
