import torch

name = "float32"
# wanted: torch.float32
print(torch.zeros(2, dtype=name).dtype)
#> TypeError: zeros(): argument 'dtype' must be torch.dtype, not str
