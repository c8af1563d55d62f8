import torch

h = 1e-8

for dtype in [torch.float32, torch.float64]:
    x = torch.tensor(3.0, dtype=dtype)
    slope = ((x + h) ** 2 - x**2) / h
    print(dtype, bool(x + h == x), round(slope.item(), 4))
#> torch.float32 True 0.0
#> torch.float64 False 6.0
