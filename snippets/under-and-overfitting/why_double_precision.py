import torch
from torch.linalg import cond, lstsq, solve, vander

torch.manual_seed(5)
x = torch.linspace(-1, 1, 10, dtype=torch.float64)
y = (torch.pi * x).sin() + 0.25 * torch.randn_like(x)
powers = vander(x, N=10)
print(f"{cond(powers):.0e} {cond(powers.T @ powers):.0e}")
#> 5e+03 2e+07

for dtype in (torch.float64, torch.float32):
    P, b = powers.to(dtype), y.to(dtype)
    found = [solve(P.T @ P, P.T @ b), lstsq(P, b, driver="gels").solution]
    meets = [((P @ w - b).abs().max() < 0.001).item() for w in found]
    print(dtype, meets)
#> torch.float64 [True, True]
#> torch.float32 [False, True]
