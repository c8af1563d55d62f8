import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(864, 10),
)
image = torch.zeros(1, 28, 28)
# wanted: torch.Size([1, 10])
print(model(image).shape)
#> RuntimeError: mat1 and mat2 shapes cannot be multiplied (6x144 and 864x10)
