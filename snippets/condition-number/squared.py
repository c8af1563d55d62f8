import torch

years = torch.arange(2000.0, 2006.0, dtype=torch.float64)

for days in (years, years - years.mean()):
    A = torch.stack([days, torch.ones_like(days)], dim=1)
    print(f"{torch.linalg.cond(A):.3g} {torch.linalg.cond(A.T @ A):.3g}")
#> 2.35e+06 5.51e+12
#> 1.71 2.92
