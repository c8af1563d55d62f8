import torch
from torch import nn

scores = torch.tensor([5.0, 1.0])
answers = torch.tensor([2.0, 1.0])
print(nn.BCEWithLogitsLoss()(scores, answers))
#> tensor(-2.3400)
print(nn.BCEWithLogitsLoss()(10 * scores, answers))
#> tensor(-25.0000)
