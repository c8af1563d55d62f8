import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.0], [3.0]])
answers = torch.tensor([1.0, 0.0, 1.0])
print(nn.BCEWithLogitsLoss()(scores.squeeze(1), answers))
#> tensor(0.1629)
