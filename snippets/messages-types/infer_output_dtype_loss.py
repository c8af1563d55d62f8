import torch
from torch import nn

guess = torch.tensor([20, 25])
truth = torch.tensor([21, 27])
# wanted: 1.5
print(nn.L1Loss()(guess, truth).item())
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
