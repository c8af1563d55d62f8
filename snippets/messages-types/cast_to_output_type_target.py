import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
target = torch.tensor([1, 0])
# wanted: 0.22
loss = nn.BCEWithLogitsLoss()(scores, target)
#> RuntimeError: result type Float can't be cast to the desired output type Long
