import torch
from torch import nn

images = torch.tensor([[[-1.0], [2.0]]])
layers = [nn.Flatten(), nn.ReLU()]
model = nn.Sequential(*layers)
print(model(images).tolist())
#> [[0.0, 2.0]]
