import torch
from torch import nn

nn.BCELoss()(torch.tensor([1.5]), torch.tensor([1.0]))
#> RuntimeError: all elements of input should be between 0 and 1
