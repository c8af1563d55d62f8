import torch
from torch import nn

scores = torch.tensor([[0, 3.0, 0], [0, 0, 3]])
labels = torch.tensor([[0, 1, 0], [0, 0, 1]])
classes = labels.argmax(dim=1)
print(nn.NLLLoss()(scores.log_softmax(dim=1), classes))
#> tensor(0.0949)
