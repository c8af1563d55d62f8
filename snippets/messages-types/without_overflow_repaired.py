import torch

pixels = torch.tensor([100, 200, 300]).clamp(max=255)
print(pixels.to(torch.uint8))
#> tensor([100, 200, 255], dtype=torch.uint8)
