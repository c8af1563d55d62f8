import torch

for dtype in [torch.float64, torch.float32, torch.float16]:
    a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=dtype)
    total = a.item() + b.item()
    print(dtype, total == c.item())
#> torch.float64 False
#> torch.float32 False
#> torch.float16 False
