import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.0]])
answers = torch.tensor([[1.0], [0.0]])
print(nn.CrossEntropyLoss()(scores, answers))
#> tensor(-0.)
print(nn.CrossEntropyLoss()(-100 * scores, answers))
#> tensor(-0.)
