import torch
from torch import nn

scores = torch.tensor([[0.0, 2.0], [1.0, 0.0]])
pixels = torch.tensor([255, 0])
# wanted: tensor(0.2201)
print(nn.CrossEntropyLoss()(scores, pixels))
#> IndexError: Target 255 is out of bounds.
