import torch
from torch import nn

scores = torch.tensor([[0.0, 2], [1, 0], [0, 3]])
answers = torch.tensor([1.0, 0.0, 1.0])
print(nn.CrossEntropyLoss()(scores, answers.long()))
#> tensor(0.1629)
