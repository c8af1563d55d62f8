import torch
from torch import nn

device = torch.device("meta")
criterion = nn.CrossEntropyLoss(weight=torch.ones(2))
scores = torch.ones(3, 2, device=device)
labels = torch.ones(3, dtype=torch.int64, device=device)
# wanted: meta
print(criterion(scores, labels).device)
#> RuntimeError: Tensor on device cpu is not on the expected device meta!
