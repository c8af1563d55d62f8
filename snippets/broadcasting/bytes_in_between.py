import torch

n = 10_000
between = torch.broadcast_shapes((n, 1, 3), (n, 3))
print(tuple(between), 4 * between.numel())
#> (10000, 10000, 3) 1200000000

print(4 * n * n)
#> 400000000
