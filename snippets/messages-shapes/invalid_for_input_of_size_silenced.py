import torch

images = torch.zeros(25, 16, 4, 4)
print(images.view(-1, 400).shape)
#> torch.Size([16, 400])
