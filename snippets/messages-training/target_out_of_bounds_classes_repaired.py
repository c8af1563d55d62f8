import torch
from torch import nn

torch.manual_seed(0)
animals = ["cat", "dog", "bird", "fish"]
labels = torch.tensor([0, 3])
scores = nn.Linear(5, len(animals))(torch.zeros(2, 5))
loss = nn.CrossEntropyLoss()(scores, labels)
print(scores.shape, loss.item() > 0)
#> torch.Size([2, 4]) True
