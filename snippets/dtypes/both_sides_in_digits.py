import torch

for dtype in [torch.float64, torch.float32, torch.float16]:
    a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=dtype)
    print(dtype, (a + b).item(), c.item())
#> torch.float64 0.30000000000000004 0.3
#> torch.float32 0.30000001192092896 0.30000001192092896
#> torch.float16 0.2998046875 0.300048828125
