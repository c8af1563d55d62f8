import torch

torch.manual_seed(0)

for n in (4, 8, 12):
    i = torch.arange(1, n + 1, dtype=torch.float64)
    hilbert = 1 / (i[:, None] + i - 1)  # (n, n)
    true = torch.randn(n, 100, dtype=torch.float64)
    b = hilbert @ true  # (n, 100)
    for x in (torch.linalg.solve(hilbert, b), torch.linalg.inv(hilbert) @ b):
        error = (x - true).abs().mean()
        missed = (hilbert @ x - b).abs().mean()
        print(n, f"{error:.0e} {missed:.0e}")
#> 4 1e-13 4e-17
#> 4 2e-13 7e-14
#> 8 8e-08 5e-17
#> 8 6e-07 1e-08
#> 12 5e-02 5e-17
#> 12 1e+00 2e-02
