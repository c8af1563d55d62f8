import torch

large = torch.tensor([16777217])
joined = torch.cat([large, torch.zeros(1)])

print(large.dtype, joined.dtype)
#> torch.int64 torch.float32
print(joined[0].item())
#> 16777216.0
