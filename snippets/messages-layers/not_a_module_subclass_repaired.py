import torch
from torch import nn

images = torch.tensor([[[-1.0], [2.0]]])
model = nn.Sequential(nn.Flatten(), nn.ReLU())
print(model(images).tolist())
#> [[0.0, 2.0]]
