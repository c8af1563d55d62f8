import torch
from torch import nn

scores = torch.tensor([2.0, -1.0])
target = torch.tensor([True, False])
# wanted: 0.22
loss = nn.BCEWithLogitsLoss()(scores, target)
#> RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
