import torch
from torch import nn

scores = torch.tensor([[0.0, 3.0, 0.0]])
labels = torch.tensor([[1]])
print(nn.CrossEntropyLoss()(scores, labels.squeeze(1)))
#> tensor(0.0949)
