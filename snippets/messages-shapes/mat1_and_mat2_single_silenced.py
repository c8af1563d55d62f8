import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(144, 10),
)
image = torch.zeros(1, 28, 28)
print(model(image).shape)
#> torch.Size([6, 10])
