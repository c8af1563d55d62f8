import torch
from torch import nn

scores = torch.tensor([[2.0], [-1.0]])
answers = torch.tensor([1, 0])
# wanted: tensor(0.2201)
print(nn.CrossEntropyLoss()(scores, answers))
#> IndexError: Target 1 is out of bounds.
