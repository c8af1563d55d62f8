import torch

for dtype in [torch.float64, torch.float32, torch.float16]:
    a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=dtype)
    total = (a + b).item()
    print(dtype, abs(total - 0.3) < 1e-9)
#> torch.float64 True
#> torch.float32 False
#> torch.float16 False
