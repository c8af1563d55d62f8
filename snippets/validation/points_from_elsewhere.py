import torch
from torch.linalg import lstsq, vander


def measure(points, seed, first=-1, last=1):
    torch.manual_seed(seed)
    x = torch.linspace(first, last, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean().item()


x, y = measure(10, seed=5)
same = measure(200, seed=1)
elsewhere = measure(200, seed=1, first=1, last=1.5)

for degree in (1, 3, 9):
    weights = lstsq(vander(x, N=degree + 1), y, driver="gels").solution
    print(degree, f"-> {error(*same, weights):.1f} {error(*elsewhere, weights):.1f}")
#> 1 -> 0.3 2.4
#> 3 -> 0.1 4.5
#> 9 -> 1.0 1018713.4
