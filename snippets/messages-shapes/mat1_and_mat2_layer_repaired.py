import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.LazyLinear(10),
)
images = torch.zeros(32, 1, 28, 28)
print(model(images).shape)
#> torch.Size([32, 10])
print(model[-1].in_features)
#> 864
