import torch
from torch import nn

torch.manual_seed(0)
features = torch.zeros(4, 8, 2, 2)
labels = torch.tensor([0, 2, 1, 1])
scores = nn.Linear(8, 3)(features.view(-1, 8))
labels = labels.repeat(4)
print(len(scores), nn.CrossEntropyLoss()(scores, labels) > 0)
#> 16 tensor(True)
