import torch
from torch import nn

guess = torch.tensor([3.0], requires_grad=True)
loss = nn.HuberLoss()(guess, torch.tensor([1]))
# wanted: slope [1.0]
loss.backward()
#> RuntimeError: Found dtype Long but expected Float
