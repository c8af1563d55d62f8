import torch
from torch import nn

torch.manual_seed(0)
animals = ["cat", "dog", "bird", "fish"]
labels = torch.tensor([0, 3])
scores = nn.Linear(5, 3)(torch.zeros(2, 5))
# wanted: torch.Size([2, 4]) True
loss = nn.CrossEntropyLoss()(scores, labels)
#> IndexError: Target 3 is out of bounds.
