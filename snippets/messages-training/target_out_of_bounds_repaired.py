import torch
from torch import nn

scores = torch.tensor([[3.0, 0, 0], [0, 0, 3]])
labels = torch.tensor([1, 3])
print(nn.CrossEntropyLoss()(scores, labels - 1))
#> tensor(0.0949)
