import torch
from torch import nn

chances = torch.tensor([0.5, 0.25])
answers = torch.tensor([2.0, 1.0])
# wanted: tensor(0.4904)
print(nn.BCELoss()(chances, answers))
#> RuntimeError: all elements of target should be between 0 and 1
