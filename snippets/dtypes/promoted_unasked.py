import torch

whole = torch.tensor([1, 2])
short = torch.tensor([0.5, 0.5], dtype=torch.float16)

print((whole + short).dtype, torch.cat([whole, short]).dtype)
#> torch.float16 torch.float16

print((whole * 0.5).dtype, (whole / 2).dtype)
#> torch.float32 torch.float32

print((short * 2.5).dtype)
#> torch.float16

print((short * torch.tensor(2.5, dtype=torch.float64)).dtype)
#> torch.float16

print((short * torch.tensor([2.5], dtype=torch.float64)).dtype)
#> torch.float64
