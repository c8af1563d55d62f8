import torch

for dtype in [torch.float64, torch.float32, torch.float16]:
    a, b, c = torch.tensor([1, 2, 3], dtype=dtype)
    total = (a + b).item()
    print(dtype, total == c.item())
#> torch.float64 True
#> torch.float32 True
#> torch.float16 True
