import torch

# wanted: [100, 200, 255]
pixels = torch.tensor([100, 200, 300], dtype=torch.uint8)
#> RuntimeError: value cannot be converted to type uint8 without overflow
