import torch

print(torch.zeros(2, dtype=torch.float32).dtype)
#> torch.float32
