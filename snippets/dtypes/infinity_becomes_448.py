import torch

x = torch.tensor([300.0, 1e9, torch.inf, torch.nan])

for dtype in [torch.float16, torch.float8_e5m2, torch.float8_e4m3fn]:
    print(x.to(dtype).tolist(), torch.finfo(dtype).max)
#> [300.0, inf, inf, nan] 65504.0
#> [320.0, inf, inf, nan] 57344.0
#> [288.0, 448.0, 448.0, nan] 448.0
