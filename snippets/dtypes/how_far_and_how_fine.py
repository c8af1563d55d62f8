import torch

for dtype in [torch.float16, torch.bfloat16, torch.float32, torch.float64]:
    limits = torch.finfo(dtype)
    print(dtype, limits.bits, f"{limits.max:.5g} {limits.eps:.2g}")
#> torch.float16 16 65504 0.00098
#> torch.bfloat16 16 3.3895e+38 0.0078
#> torch.float32 32 3.4028e+38 1.2e-07
#> torch.float64 64 1.7977e+308 2.2e-16

print(torch.tensor([70000.0, 2049.0, 1e-8], dtype=torch.float16))
#> tensor([  inf, 2048.,    0.], dtype=torch.float16)

print(torch.tensor([70000.0, 257.0, 1e-8], dtype=torch.bfloat16))
#> tensor([7.0144e+04, 2.5600e+02, 1.0012e-08], dtype=torch.bfloat16)

print(torch.tensor([16777217.0], dtype=torch.float32).long())
#> tensor([16777216])
