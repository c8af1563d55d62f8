import torch
from torch import nn

torch.manual_seed(0)
images = torch.zeros(32, 28, 28)
layer = nn.Linear(784, 10)
# wanted: torch.Size([32, 10])
print(layer(images).shape)
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (896x28 and 784x10)
