import torch
from torch import nn

guesses = torch.tensor([[1.5], [2.0]])
heights = torch.tensor([1.5, 1.8])
print(nn.MSELoss()(guesses.squeeze(1), heights))
#> tensor(0.0200)
