import torch
from torch import nn

device = torch.device("meta")
criterion = nn.CrossEntropyLoss(weight=torch.ones(2))
criterion.to(device)
scores = torch.ones(3, 2, device=device)
labels = torch.ones(3, dtype=torch.int64, device=device)
print(criterion(scores, labels).device)
#> meta
