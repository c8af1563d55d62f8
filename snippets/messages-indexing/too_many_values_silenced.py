import torch

image = torch.zeros(3, 4, 5)
height, width, *rest = image.shape
print(height, width)
#> 3 4
