import torch

pixels = torch.tensor([100, 200, 300])
print(pixels.to(torch.uint8).tolist())
#> [100, 200, 44]
