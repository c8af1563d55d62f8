import torch

name = "float32"
print(torch.zeros(2, dtype=getattr(torch, name)).dtype)
#> torch.float32
