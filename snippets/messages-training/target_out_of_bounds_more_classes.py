import torch
from torch import nn

torch.manual_seed(0)
labels = torch.tensor([1, 3])
classes = int(labels.max()) + 1
scores = nn.Linear(5, classes)(torch.zeros(2, 5))
loss = nn.CrossEntropyLoss()(scores, labels)
print(scores.shape, loss.isfinite())
#> torch.Size([2, 4]) tensor(True)
