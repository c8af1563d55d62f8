import torch
from torch import nn

guesses = torch.tensor([[1.5], [2.0]])
heights = torch.tensor([1.5, 1.8])
# wanted: tensor(0.0200)
print(nn.CrossEntropyLoss()(guesses, heights))
#> RuntimeError: expected target dtype to be Long or Byte, but got Float
