import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(4, 8, 2, 2)
labels = torch.tensor([0, 2, 1, 1])
layer = nn.Linear(32, 3)
scores = layer(features.flatten(start_dim=1))
loss = nn.CrossEntropyLoss()(scores, labels)
print(len(scores), "predictions, each from", layer.in_features)
#> 4 predictions, each from 32
