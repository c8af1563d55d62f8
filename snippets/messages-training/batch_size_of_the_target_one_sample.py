import torch
from torch import nn

scores = torch.tensor([[0.0, 3.0, 0.0]])
labels = torch.tensor([[1]])
# wanted: tensor(0.0949)
print(nn.CrossEntropyLoss()(scores, labels.squeeze()))
#> ValueError: Expected input batch_size (1) to match target batch_size (0).
