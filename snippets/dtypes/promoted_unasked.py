import torch

whole = torch.tensor([1, 2])
half = torch.tensor([0.5, 0.5], dtype=torch.float16)

print((whole + half).dtype, torch.cat([whole, half]).dtype)
#> torch.float16 torch.float16

print((whole * 0.5).dtype, (whole / 2).dtype)
#> torch.float32 torch.float32

print((half * 2.5).dtype)
#> torch.float16

print((half * torch.tensor(2.5, dtype=torch.float64)).dtype)
#> torch.float16

print((half * torch.tensor([2.5], dtype=torch.float64)).dtype)
#> torch.float64
