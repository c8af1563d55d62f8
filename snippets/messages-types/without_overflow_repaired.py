import torch

pixels = torch.tensor([100, 200, 300]).clamp(0, 255)
print(pixels.to(torch.uint8).tolist())
#> [100, 200, 255]
