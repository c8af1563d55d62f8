import torch
from torch.linalg import lstsq, vander


def measure(points, seed):
    torch.manual_seed(seed)
    x = torch.linspace(-1, 1, points, dtype=torch.float64)
    return x, (torch.pi * x).sin() + 0.25 * torch.randn_like(x)


def error(x, y, weights):
    return (vander(x, N=len(weights)) @ weights - y).square().mean()


training = measure(10, seed=5)
validation = measure(200, seed=2)
test = measure(200, seed=1)

fits = {}
for degree in range(1, 10):
    x, y = training
    fits[degree] = lstsq(vander(x, N=degree + 1), y, driver="gels").solution

for x, y in (training, validation):
    errors = {degree: error(x, y, fits[degree]) for degree in fits}
    chosen = min(errors, key=errors.get)
    print(chosen, f"-> {error(*test, fits[chosen]):.2f}")
#> 9 -> 1.03
#> 3 -> 0.08
