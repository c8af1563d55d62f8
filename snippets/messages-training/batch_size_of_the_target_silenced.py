import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(4, 8, 2, 2)
labels = torch.tensor([0, 2, 1, 1])
layer = nn.Linear(8, 3)
scores = layer(features.view(-1, 8))
loss = nn.CrossEntropyLoss()(scores, labels.repeat(4))
print(len(scores), "predictions, each from", layer.in_features)
#> 16 predictions, each from 8
