import torch
from torch.linalg import cond, matrix_rank, solve

far_apart = torch.diag(torch.tensor([1e7, 1.0]))
print(matrix_rank(far_apart), solve(far_apart, torch.tensor([1e7, 1.0])))
#> tensor(1) tensor([1., 1.])

places = torch.arange(1.0, 6.0)
close = 1 / (places + places[:, None] - 1)  # (5, 5)
print(matrix_rank(close), f"{cond(close):.0e}")
#> tensor(5) 5e+05

truth = torch.ones(5)
found = solve(close, close @ truth)
print((found - truth).abs().max() > 0.0001)
#> tensor(True)
