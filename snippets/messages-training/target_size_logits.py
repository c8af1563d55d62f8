import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.0], [3.0]])
answers = torch.tensor([1.0, 0.0, 1.0])
# wanted: tensor(0.1629)
print(nn.BCEWithLogitsLoss()(scores, answers))
#> ValueError: Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
