import torch
from torch import nn

layer = nn.Linear(2, 1, device="meta")
x = torch.ones(3, 2, device=layer.weight.device)
guess = layer(x)
print(guess.shape, guess.device)
#> torch.Size([3, 1]) meta
