import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    limits = torch.finfo(dtype)
    print(limits.bits, f"{limits.max:.1e} {limits.smallest_normal:.1e}")
    print("    steps", 1 / limits.eps)
#> 32 3.4e+38 1.2e-38
#>     steps 8388608.0
#> 16 6.6e+04 6.1e-05
#>     steps 1024.0
#> 16 3.4e+38 1.2e-38
#>     steps 128.0

x = torch.tensor([1.001, 300.0, 70000.0, 1e-8])
print(x.half())
#> tensor([  1.0010, 300.0000,      inf,   0.0000], dtype=torch.float16)
print(x.bfloat16())
#> tensor([1.0000e+00, 3.0000e+02, 7.0144e+04, 1.0012e-08], dtype=torch.bfloat16)
