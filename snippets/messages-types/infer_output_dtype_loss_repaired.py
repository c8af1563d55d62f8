import torch
from torch import nn

guess = torch.tensor([20, 25])
truth = torch.tensor([21, 27])
print(nn.L1Loss()(guess.float(), truth.float()).item())
#> 1.5
