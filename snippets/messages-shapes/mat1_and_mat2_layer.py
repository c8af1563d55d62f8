import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 10),
)
images = torch.zeros(32, 1, 28, 28)
# wanted: torch.Size([32, 10])
print(model(images).shape)
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x864 and 400x10)
