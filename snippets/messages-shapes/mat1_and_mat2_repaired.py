import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(32, 28, 28)
layer = nn.Linear(784, 10)
print(layer(images.flatten(1)).shape)
#> torch.Size([32, 10])
