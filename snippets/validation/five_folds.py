import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean().item()


x, y = measure(30, seed=5)
fold_of = torch.randperm(30) % 5
print(fold_of[:8])
#> tensor([2, 1, 1, 0, 0, 4, 1, 3])

for degree in (1, 3, 9, 12):
    errors = []
    for fold in range(5):
        out = fold_of == fold
        powers = vander(x[~out], N=degree + 1)
        weights = lstsq(powers, y[~out], driver="gels").solution
        errors.append(error(x[out], y[out], weights))
    print(degree, [round(each, 2) for each in errors], f"{sum(errors) / 5:.2f}")
#> 1 [0.18, 0.12, 0.6, 0.35, 0.12] 0.27
#> 3 [0.04, 0.09, 0.11, 0.11, 0.12] 0.10
#> 9 [0.1, 0.09, 0.19, 0.09, 0.08] 0.11
#> 12 [14.75, 0.62, 7.6, 0.14, 0.1] 4.64
