import torch


def hilbert(n, dtype):
    i = torch.arange(1, n + 1, dtype=dtype)
    return 1 / (i[:, None] + i - 1)


for n in range(2, 7):
    errors = []
    for dtype in (torch.float32, torch.float64):
        matrix = hilbert(n, dtype)
        x = torch.linalg.solve(matrix, matrix.sum(dim=1))
        errors.append(f"{(x - 1).abs().max():.0e}")
    rank = torch.linalg.matrix_rank(hilbert(n, torch.float32)).item()
    print(n, rank, f"{torch.linalg.cond(hilbert(n, torch.float64)):.0e}", errors)
#> 2 2 2e+01 ['4e-07', '6e-16']
#> 3 3 5e+02 ['2e-07', '1e-15']
#> 4 4 2e+04 ['2e-04', '2e-13']
#> 5 5 5e+05 ['3e-03', '2e-11']
#> 6 5 1e+07 ['3e-02', '4e-10']
