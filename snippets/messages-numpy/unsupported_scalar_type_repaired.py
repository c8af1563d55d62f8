import torch

x = torch.tensor([1.5, 2.5], dtype=torch.bfloat16)
print(x.float().numpy())
#> [1.5 2.5]
