import torch
from torch.linalg import cond, lstsq, solve

places = torch.arange(1.0, 4.0)
close = 1 / (places + places[:, None] - 1)  # (3, 3)
print(f"{cond(close):.0e} {cond(close.T @ close):.0e}")
#> 5e+02 3e+05

b = close @ torch.ones(3)
by_gels = lstsq(close, b, driver="gels").solution
by_solve = solve(close.T @ close, close.T @ b)
for found in (by_gels, by_solve):
    print((found - 1).abs().max() < 0.001)
#> tensor(True)
#> tensor(False)
