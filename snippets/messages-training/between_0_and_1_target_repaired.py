import torch
from torch import nn

chances = torch.tensor([0.5, 0.25])
answers = torch.tensor([2.0, 1.0])
print(nn.BCELoss()(chances, answers - 1))
#> tensor(0.4904)
