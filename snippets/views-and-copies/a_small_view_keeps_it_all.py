import torch

x = torch.zeros(1000, 1000)
row = x[0]

print(row.numel(), row.untyped_storage().nbytes())
#> 1000 4000000
print(row.clone().untyped_storage().nbytes())
#> 4000
