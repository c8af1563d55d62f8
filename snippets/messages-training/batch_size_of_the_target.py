import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(4, 8, 2, 2)
labels = torch.tensor([0, 2, 1, 1])
layer = nn.Linear(8, 3)
scores = layer(features.view(-1, 8))
# wanted: 4 predictions, each from 32
loss = nn.CrossEntropyLoss()(scores, labels)
#> ValueError: Expected input batch_size (16) to match target batch_size (4).
