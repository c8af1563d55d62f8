import torch
from torch import nn

images = torch.tensor([[[-1.0], [2.0]]])
layers = [nn.Flatten(), nn.ReLU()]
# wanted: [[0.0, 2.0]]
model = nn.Sequential(layers)
#> TypeError: list is not a Module subclass
