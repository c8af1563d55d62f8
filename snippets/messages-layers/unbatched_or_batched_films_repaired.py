import torch
from torch import nn

torch.manual_seed(0)
films = torch.zeros(2, 5, 3, 16, 16)  # 2 films of 5 pictures
layer = nn.Conv2d(3, 8, kernel_size=3)
pictures = layer(films.flatten(0, 1))
print(pictures.unflatten(0, (2, 5)).shape)
#> torch.Size([2, 5, 8, 14, 14])
