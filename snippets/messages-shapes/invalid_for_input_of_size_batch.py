import torch

images = torch.zeros(25, 16, 4, 4)
rows = images.flatten(1)
print(rows.shape)
#> torch.Size([25, 256])
print(images[:7].flatten(1).shape)
#> torch.Size([7, 256])
